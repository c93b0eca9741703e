package dev.eventsourcing.processing;

/** What came of a look at the log. */
enum Step {

    /** It has come on, and there may be more. */
    PROGRESSED,

    /** There is nothing new. */
    IDLE,

    /** Another instance is at it, or has come on meanwhile. */
    NOT_CLAIMED,

    /** It failed, and is to be tried again after a pause. */
    FAILED,

    /** It does nothing until it is resumed, because an event has failed. */
    STOPPED,

    /** It does nothing until it is resumed, because somebody has paused it. */
    PAUSED
}
