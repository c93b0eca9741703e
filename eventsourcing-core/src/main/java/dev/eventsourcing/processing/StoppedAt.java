package dev.eventsourcing.processing;

/**
 * Where a processor has stopped, and why.
 *
 * @param position the one that it was at, before the event that failed
 * @param resets how often the positions had been set anew by then
 */
record StoppedAt(long position, long resets, ProcessingException reason) {

    boolean isPassed(long reached) {
        return reached >= reason.notificationId() || reached < position;
    }
}
