package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.AppendObserver;
import java.util.List;

/** Tells of the batches that another writer writes. Safe for use by several threads if the other is. */
final class ObservedBatches implements BatchWriter {

    private final BatchWriter writer;
    private final AppendObserver observer;
    private final CommitsUnderWay underWay;
    private final Runnable stored;

    /** @param stored is run after each batch of which something was stored */
    ObservedBatches(BatchWriter writer, AppendObserver observer, CommitsUnderWay underWay, Runnable stored) {
        this.writer = writer;
        this.observer = observer;
        this.underWay = underWay;
        this.stored = stored;
    }

    @Override
    public void write(List<Save> batch) {
        CommitsUnderWay.Commit commit = underWay.begin();
        try {
            batch.forEach(save -> observer.waited(save.age()));
            writer.write(batch);
        } finally {
            underWay.end(commit);
        }
        int saves = 0;
        int events = 0;
        for (Save save : batch) {
            if (save.isStored()) {
                saves++;
                events += save.size();
            }
        }
        if (saves > 0) {
            observer.committed(saves, events, commit.age());
            stored.run();
        }
    }
}
