package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The least that a group commit can be: a thread that writes all that is waiting, again and again. No time limits, no
 * bounded queue, no care for what was lost, and who conflicts is left to the statements.
 */
final class RawGroupCommit implements Appender, AutoCloseable {

    private static final int MAX_SAVES = 1_000;

    /** Writes saves with one commit. */
    @FunctionalInterface
    interface Batches {
        void write(List<Save> batch) throws SQLException;
    }

    /** What waits to be written. */
    record Save(List<StoredEvent> events, CompletableFuture<List<Long>> ids) {}

    private final Batches batches;
    private final BlockingQueue<Save> queue = new LinkedBlockingQueue<>();
    private final Thread committer = new Thread(this::commit, "raw-group-commit");

    RawGroupCommit(Batches batches) {
        this.batches = batches;
        committer.setDaemon(true);
        committer.start();
    }

    @Override
    public List<Long> append(List<StoredEvent> events) throws SQLException {
        Save save = new Save(events, new CompletableFuture<>());
        queue.add(save);
        try {
            return save.ids().get();
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    private void commit() {
        List<Save> batch = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted()) {
            batch.clear();
            try {
                batch.add(queue.take());
                queue.drainTo(batch, MAX_SAVES - 1);
                batches.write(batch);
            } catch (SQLException e) {
                batch.forEach(save -> save.ids().completeExceptionally(e));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        committer.interrupt();
    }
}
