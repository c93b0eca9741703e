package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Writes a batch with one statement that commits itself. Only if that fails are the saves looked at: those that conflict
 * are sorted out under the lock. What fails then, or for another reason, is left to its callers, each of which tries its
 * own save alone: no save fails, or waits, for its neighbour.
 */
final class PostgresBatchWriter implements BatchWriter {

    private static final Logger logger = LoggerFactory.getLogger(PostgresBatchWriter.class);

    private final DataSource dataSource;
    private final String table;
    private final BackOff warnings = new BackOff(System::nanoTime);
    private final PostgresBatch batches;
    private final Failures failures;
    private final Function<Connection, String> stalled;

    /** @param stalled is told when the lock of the log could not be had in time, and says who holds it */
    PostgresBatchWriter(
            DataSource dataSource,
            Tables tables,
            PostgresRows rows,
            JdbcSettings settings,
            Failures failures,
            Function<Connection, String> stalled) {
        this.dataSource = dataSource;
        this.table = tables.events();
        this.batches = new PostgresBatch(tables, rows, settings);
        this.failures = failures;
        this.stalled = stalled;
    }

    @Override
    public void write(Batch batch) {
        Connection connection;
        try {
            connection = dataSource.getConnection();
        } catch (SQLException | RuntimeException e) { // a pool that begins with its first connection throws the latter
            Failures.throwIfInterrupted(e);
            batch.begun().forEach(save -> save.fail(failures.noConnection(e)));
            return;
        }
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            List<Save> saves = batch.saves();
            boolean limited = NetworkLimit.set(connection, Save.shortest(saves));
            try {
                write(connection, saves);
            } finally {
                connection.setAutoCommit(autoCommit);
                if (limited) {
                    NetworkLimit.end(connection);
                }
            }
        } catch (SQLException e) {
            batch.begun().stream().filter(Save::isOpen).forEach(save -> save.fail(failures.translated(List.of(), e)));
        } finally {
            DataSourceUtils.releaseConnection(connection, null);
        }
    }

    private void write(Connection connection, List<Save> batch) throws SQLException {
        Patience patience = Save.shortest(batch);
        try {
            succeed(batch, insert(connection, batch, patience));
        } catch (SQLException e) {
            if (failures.isOutcomeUnknown(e)) {
                batch.forEach(save -> save.fail(failures.translatedAfterSending(save.events(), e)));
            } else if (hasWaitedInVain(e, patience)) {
                throw failures.lockTimeout(e, stalled.apply(connection));
            } else if (failures.isConflict(e) && batch.size() > 1) {
                writeWithoutConflicts(connection, batch);
            } else if (failures.isConflict(e)) {
                batch.forEach(save -> save.fail(failures.translated(save.events(), e)));
            } else {
                leaveAlone(batch, e);
            }
        }
    }

    /** For the log: another lock is waited for only for a moment. A limit of the server's each save would meet again, alone. */
    private boolean hasWaitedInVain(SQLException e, Patience patience) {
        return (failures.isLockTimeout(e) && patience.isOver()) || failures.isCancelled(e);
    }

    private List<Long> insert(Connection connection, List<Save> batch, Patience patience) throws SQLException {
        return batches.insert(
                connection,
                batch.stream().flatMap(save -> save.events().stream()).toList(),
                patience.leftMillis());
    }

    /** A batch that can never be written would go unnoticed otherwise, and slow: each of its saves may well succeed alone. */
    private void leaveAlone(List<Save> batch, SQLException reason) {
        if (batch.size() > 1 && warnings.isDue()) {
            logger.warn(
                    "{} saves could not be stored in {} together, and are tried one by one: {}",
                    batch.size(),
                    table,
                    String.valueOf(reason.getMessage()).lines().findFirst().orElse(""));
        }
        batch.forEach(Save::leaveAlone);
    }

    private static void succeed(List<Save> batch, List<Long> ids) {
        int from = 0;
        for (Save save : batch) {
            save.succeed(ids.subList(from, from + save.size()));
            from += save.size();
        }
    }

    /**
     * Sorts conflicts out under the lock. In the strict ordering no other writer can cause one in between; in the concurrent one
     * some can, and then each save is tried alone.
     */
    private void writeWithoutConflicts(Connection connection, List<Save> batch) throws SQLException {
        Patience patience = Save.shortest(batch);
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            batches.lock(connection, patience);
            List<Save> free = batches.free(connection, batch);
            List<Long> ids = free.isEmpty() ? List.of() : insert(connection, free, patience);
            connection.commit();
            committed = true;
            succeed(free, ids);
            batch.stream().filter(Save::isOpen).forEach(save -> save.fail(failures.conflict(save.events())));
        } catch (SQLException e) {
            if (failures.isOutcomeUnknown(e)) {
                batch.forEach(save -> save.fail(failures.translatedAfterSending(save.events(), e)));
            } else {
                leaveAlone(batch, e);
            }
        } finally {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
