package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.AppendObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of the batches that another writer writes. Safe for use by several threads if the other is. */
final class ObservedBatches implements BatchWriter {

    private final BatchWriter writer;
    private final AppendObserver observer;
    private final InFlightCommits inFlight;
    private final Runnable stored;

    /** @param stored is run after each batch of which something was stored */
    ObservedBatches(BatchWriter writer, AppendObserver observer, InFlightCommits inFlight, Runnable stored) {
        this.writer = writer;
        this.observer = observer;
        this.inFlight = inFlight;
        this.stored = stored;
    }

    @Override
    public void write(Batch batch) {
        Attempt attempt = new Attempt();
        batch.whenSettled(attempt::begin);
        try {
            writer.write(batch);
        } finally {
            attempt.end();
        }
        attempt.tell(batch.begun());
    }

    /** To write a batch, which is under way as soon as there is a connection to write it on. */
    private final class Attempt {
        private InFlightCommits.@Nullable Commit commit;

        void begin(List<Save> saves) {
            commit = inFlight.begin();
            for (Save save : saves) {
                if (save.markTurnTaken()) {
                    observer.waited(save.age());
                }
            }
        }

        void end() {
            if (commit != null) {
                inFlight.end(commit);
            }
        }

        void tell(List<Save> written) {
            int saves = 0;
            int events = 0;
            for (Save save : written) {
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
