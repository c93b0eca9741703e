package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Gives every save a commit of its own, on a connection of its own. Safe for use by several threads. */
final class SingleCommits implements CommitStrategy {

    private final BatchWriter writer;
    private final Function<Save, List<Long>> alone;
    private final Duration timeout;
    private final Gate gate = new Gate();

    /**
     * @param alone writes a save that a batch of it alone could not write
     * @param timeout how long a save waits for other writers
     */
    SingleCommits(BatchWriter writer, Function<Save, List<Long>> alone, Duration timeout) {
        this.timeout = timeout;
        this.writer = writer;
        this.alone = alone;
    }

    @Override
    public List<Long> write(List<StoredEvent> events) {
        return gate.pass(() -> {
            Save save = new Save(events, timeout);
            writer.write(Batch.of(List.of(save)));
            return save.isLeftAlone() ? alone.apply(save) : save.result();
        });
    }

    @Override
    public int waiting() {
        return 0;
    }

    @Override
    public void refuse() {
        gate.refuse();
    }

    @Override
    public void close(Deadline deadline) {
        gate.close(deadline);
    }
}
