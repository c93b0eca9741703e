package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Writes a batch with one statement that commits itself. Only if that fails are the saves looked at: those that conflict
 * are sorted out under the lock. What fails then, or for another reason, is left to its callers, each of whom tries his
 * own save alone: no save fails, or waits, for its neighbour.
 */
final class PostgresBatchWriter implements BatchWriter {

    private final DataSource dataSource;
    private final PostgresBatch batches;
    private final Duration lockTimeout;
    private final Failures failures;

    PostgresBatchWriter(
            DataSource dataSource, Tables tables, PostgresRows rows, JdbcSettings settings, Failures failures) {
        this.dataSource = dataSource;
        this.batches = new PostgresBatch(tables, rows, settings);
        this.lockTimeout = settings.lockTimeout();
        this.failures = failures;
    }

    @Override
    public void write(List<Save> batch) {
        Connection connection;
        try {
            connection = dataSource.getConnection();
        } catch (SQLException e) {
            Failures.throwIfInterrupted(e);
            batch.forEach(save -> save.fail(failures.translated(List.of(), e)));
            return;
        } catch (RuntimeException e) { // a pool that begins with its first connection
            batch.forEach(save -> save.fail(
                    new PersistenceException("There is no connection, nothing was stored: " + e.getMessage(), e)));
            return;
        }
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                write(connection, batch);
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            batch.stream().filter(Save::isOpen).forEach(save -> save.fail(failures.translated(List.of(), e)));
        } finally {
            DataSourceUtils.releaseConnection(connection, null);
        }
    }

    private void write(Connection connection, List<Save> batch) throws SQLException {
        long begin = System.nanoTime();
        try {
            succeed(batch, insert(connection, batch));
        } catch (SQLException e) {
            boolean waitedForTheLock = System.nanoTime() - begin >= lockTimeout.toNanos();
            if (failures.isConnectionLoss(e) || (failures.isLockTimeout(e) && waitedForTheLock)) {
                batch.forEach(save -> save.fail(failures.translatedAfterSending(save.events(), e)));
            } else if (failures.isConflict(e) && batch.size() > 1) {
                writeWithoutConflicts(connection, batch);
            } else if (failures.isConflict(e)) {
                batch.forEach(save -> save.fail(failures.translated(save.events(), e)));
            } else {
                batch.forEach(Save::leaveAlone);
            }
        }
    }

    private List<Long> insert(Connection connection, List<Save> batch) throws SQLException {
        return batches.insert(
                connection,
                batch.stream().flatMap(save -> save.events().stream()).toList());
    }

    private static void succeed(List<Save> batch, List<Long> ids) {
        int from = 0;
        for (Save save : batch) {
            save.succeed(ids.subList(from, from + save.size()));
            from += save.size();
        }
    }

    /** Sorts conflicts out under the lock, where no other writer can cause one in between. */
    private void writeWithoutConflicts(Connection connection, List<Save> batch) throws SQLException {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            batches.lock(connection);
            List<Save> free = batches.free(connection, batch);
            List<Long> ids = free.isEmpty() ? List.of() : insert(connection, free);
            connection.commit();
            committed = true;
            succeed(free, ids);
            batch.stream().filter(Save::isOpen).forEach(save -> save.fail(failures.conflict(save.events())));
        } catch (SQLException e) {
            if (failures.isConnectionLoss(e)) {
                batch.forEach(save -> save.fail(failures.translatedAfterSending(save.events(), e)));
            } else {
                batch.forEach(Save::leaveAlone);
            }
        } finally {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
