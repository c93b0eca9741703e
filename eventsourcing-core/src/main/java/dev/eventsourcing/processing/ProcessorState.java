package dev.eventsourcing.processing;

/** How a processor is. */
public enum ProcessorState {

    /** It has processed what there is, or is about to. */
    RUNNING,

    /** More events wait for it than should; it goes on. */
    LAGGING,

    /** Events wait for it, and it has not come on for some time, though nothing failed. */
    STALLED,

    /** An event, or the store, has failed; it is tried again. */
    FAILING,

    /** An event has failed as often as it may. Somebody has to mend it and resume the processor. */
    STOPPED,

    /** Somebody has paused it, which holds for all instances, or it was not started in this process. */
    PAUSED
}
