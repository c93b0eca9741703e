package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.AppendObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    public void write(Batch batch) {
        Observed observed = new Observed(batch);
        try {
            writer.write(new Batch(batch.begun(), observed::begin));
        } finally {
            observed.end();
        }
        observed.tell();
    }

    /** A batch that is under way as soon as there is a connection to write it on. */
    private final class Observed {
        private final Batch batch;
        private CommitsUnderWay.@Nullable Commit commit;

        Observed(Batch batch) {
            this.batch = batch;
        }

        List<Save> begin() {
            commit = underWay.begin();
            List<Save> saves = batch.saves();
            saves.stream().filter(Save::waitsNoMore).forEach(save -> observer.waited(save.age()));
            return saves;
        }

        void end() {
            if (commit != null) {
                underWay.end(commit);
            }
        }

        void tell() {
            int saves = 0;
            int events = 0;
            for (Save save : batch.begun()) {
                if (save.isStored()) {
                    saves++;
                    events += save.size();
                }
            }
            if (saves > 0 && commit != null) {
                observer.committed(saves, events, commit.age());
                stored.run();
            }
        }
    }
}
