package dev.eventsourcing.processing;

/**
 * Where a processor has stopped, and why.
 *
 * @param position the one that it was at, before the event that failed
 */
record Stop(long position, ProcessingException reason) {

    boolean isPassed(long reached) {
        return reached >= reason.notificationId() || reached < position;
    }
}
