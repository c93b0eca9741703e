package dev.eventsourcing.projection;

import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.DeadLetterException;
import dev.eventsourcing.processing.Processor;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which version of a projection is the one to read, in all instances, and switches when a new one has caught up.
 *
 * <p>Safe for use by several threads.
 */
public final class ProjectionSwitch {

    private static final String ACTIVE = "/active";

    private final String baseName;
    private final InfrastructureFactory infrastructure;
    private volatile @Nullable TrackingRecorder recorder;

    /**
     * Makes a switch, and looks at no store before it is used: which one the projection is in may not be known yet.
     *
     * @param baseName what the versions have in common, {@link Projection#baseName()}
     */
    public ProjectionSwitch(String baseName, InfrastructureFactory infrastructure) {
        this.baseName = baseName;
        this.infrastructure = infrastructure;
    }

    private TrackingRecorder recorder() {
        TrackingRecorder known = recorder;
        if (known == null) {
            known = infrastructure.createTracking(baseName);
            recorder = known;
        }
        return known;
    }

    /** Returns the version to read, 1 until there was a switch. One query. */
    public int activeVersion() {
        return (int) recorder().maxTrackingId(ACTIVE).orElse(1);
    }

    /**
     * Makes a version the one to read, as soon as it has processed what there is now. The old one can go on meanwhile and
     * afterwards, to switch back.
     *
     * @param processors those that run the projection: one for each application that it follows
     * @param timeout how long to wait for all of them
     * @throws dev.eventsourcing.persistence.TrackingTimeoutException if it has not caught up in time; nothing was changed
     * @throws dev.eventsourcing.processing.ProcessingException if it stops before; nothing was changed
     * @throws IncompleteProjectionException if events are among its dead letters, which it does not show; nothing was changed
     * @throws PersistenceException if the store fails, or another switch is under way
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void switchTo(Projection projection, Collection<Processor> processors, Duration timeout)
            throws InterruptedException {
        require(!processors.isEmpty() && projection.baseName().equals(baseName), projection, processors);
        long deadline = System.nanoTime() + timeout.toNanos();
        for (Processor processor : processors) {
            require(projection.name().equals(processor.name()), projection, processors);
            awaitHead(processor, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
        for (Processor processor : processors) {
            List<DeadLetter> first = processor.deadLetters(0, 1);
            if (!first.isEmpty()) {
                throw new IncompleteProjectionException(processor, first.get(0));
            }
        }
        TrackingRecorder recorder = recorder();
        boolean switched = recorder.claim(ACTIVE, () -> {
                    projection.activate();
                    recorder.resetTracking(ACTIVE, projection.version());
                    return true;
                })
                .orElse(false);
        if (!switched) {
            throw new PersistenceException(
                    "Another switch of \"" + baseName + "\" is under way; nothing was changed", null);
        }
    }

    private static void awaitHead(Processor processor, Duration timeout) throws InterruptedException {
        try {
            processor.awaitProcessed(processor.head(), timeout);
        } catch (DeadLetterException e) { // the dead letters are looked at when all have caught up
            return;
        }
    }

    private void require(boolean fits, Projection projection, Collection<Processor> processors) {
        if (!fits) {
            throw new IllegalArgumentException("\"" + projection.name() + "\" is no version of \"" + baseName
                    + "\" that is run by "
                    + processors.stream().map(Processor::name).collect(Collectors.joining(", ", "[", "]")));
        }
    }
}
