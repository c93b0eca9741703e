package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.Notification;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a partition has stopped in this process, and who is told when it does. Safe for use by several threads. */
final class StopState {

    private static final Logger logger = LoggerFactory.getLogger(PartitionProcessor.class);

    private final PartitionContext context;
    private final List<Consumer<ProcessingException>> actions = new CopyOnWriteArrayList<>();
    private volatile @Nullable StoppedAt present;

    StopState(PartitionContext context) {
        this.context = context;
    }

    void addAction(Consumer<ProcessingException> action) {
        actions.add(action);
    }

    /**
     * Has it stop.
     *
     * @param position the one that it was at, before the event that failed
     * @param resets how often the positions had been set anew by then
     */
    void begin(long position, long resets, Notification failed, Throwable failure) {
        ProcessingException reason = new ProcessingException(
                context.processor(),
                context.applicationName(),
                failed.id(),
                failed.event().toString(),
                failure);
        logger.error(reason.getMessage(), reason);
        present = new StoppedAt(position, resets, reason);
        actions.forEach(action -> action.accept(reason));
    }

    void end() {
        present = null;
    }

    /** Returns why it has stopped, null if it has not. */
    @Nullable
    ProcessingException reason() {
        StoppedAt stop = present;
        return stop == null ? null : stop.reason();
    }

    void throwIfStopped() {
        ProcessingException stopped = reason();
        if (stopped != null) {
            throw stopped;
        }
    }

    /** Tells whether it is stopped at an event that another instance has passed since, or before which it has begun anew. */
    boolean endsAt(long position) {
        StoppedAt stop = present;
        return stop != null && (stop.isPassed(position) || context.start().resets() != stop.resets());
    }
}
