package dev.eventsourcing.jdbc;

import dev.eventsourcing.internal.LogThrottle;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Writes a batch with one statement that commits itself. Only if that fails are the saves looked at: those that
 * conflict are sorted out under the lock. What fails then, or for another reason, is left to its callers, each of whom
 * tries its own save alone: no save fails, or waits, for its neighbour.
 */
final class PostgresBatchWriter implements BatchWriter {

    private static final Logger logger = LoggerFactory.getLogger(PostgresBatchWriter.class);

    private final DataSource dataSource;
    private final String table;
    private final LogThrottle warnings = new LogThrottle(System::nanoTime);
    private final PostgresBatch batches;
    private final ExceptionTranslator translator;
    private final Function<Connection, String> stalled;

    /** @param stalled is told when the lock of the log could not be had in time, and says who holds it */
    PostgresBatchWriter(
            DataSource dataSource,
            Tables tables,
            PostgresRows rows,
            JdbcSettings settings,
            ExceptionTranslator translator,
            Function<Connection, String> stalled) {
        this.dataSource = dataSource;
        this.table = tables.events();
        this.batches = new PostgresBatch(tables, rows, settings);
        this.translator = translator;
        this.stalled = stalled;
    }

    @Override
    public void write(Batch batch) {
        Connection connection;
        try {
            connection = dataSource.getConnection();
        } catch (SQLException | RuntimeException e) { // a pool that begins with its first connection throws the latter
            ExceptionTranslator.throwIfInterrupted(e);
            batch.begun().forEach(save -> save.fail(translator.noConnection(e)));
            return;
        }
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            List<Save> saves = batch.saves();
            Deadline deadline = Save.earliest(saves);
            boolean limited = NetworkLimit.set(connection, deadline);
            try {
                write(connection, saves, deadline);
            } finally {
                connection.setAutoCommit(autoCommit);
                if (limited) {
                    NetworkLimit.end(connection);
                }
            }
        } catch (SQLException e) {
            batch.begun().stream().filter(Save::isOpen).forEach(save -> save.fail(translator.translated(List.of(), e)));
        } finally {
            DataSourceUtils.releaseConnection(connection, null);
        }
    }

    private void write(Connection connection, List<Save> batch, Deadline deadline) throws SQLException {
        try {
            succeed(batch, insert(connection, batch, deadline));
        } catch (SQLException e) {
            if (translator.isOutcomeUnknown(e)) {
                batch.forEach(save -> save.fail(translator.translatedAfterSending(save.events(), e)));
            } else if (hasWaitedInVain(e, deadline)) {
                throw translator.lockTimeout(e, stalled.apply(connection));
            } else if (translator.isConflict(e) && batch.size() > 1) {
                writeWithoutConflicts(connection, batch, deadline);
            } else if (translator.isConflict(e)) {
                batch.forEach(save -> save.fail(translator.translated(save.events(), e)));
            } else {
                leaveAlone(batch, e);
            }
        }
    }

    /**
     * For the log: another lock is waited for only for a moment. A limit of the server's each save would meet again,
     * alone.
     */
    private boolean hasWaitedInVain(SQLException e, Deadline deadline) {
        return (translator.isLockTimeout(e) && deadline.isOver()) || ExceptionTranslator.isCancelled(e);
    }

    private List<Long> insert(Connection connection, List<Save> batch, Deadline deadline) throws SQLException {
        return batches.insert(connection, Save.eventsOf(batch), deadline.leftMillis());
    }

    /**
     * A batch that can never be written would go unnoticed otherwise, and slow: each of its saves may succeed alone.
     */
    private void leaveAlone(List<Save> batch, SQLException reason) {
        if (batch.size() > 1 && warnings.tryAcquire()) {
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
     * Sorts conflicts out under the lock. In the strict ordering no other writer can cause one in between; in the
     * concurrent one some can, and then each save is tried alone.
     */
    private void writeWithoutConflicts(Connection connection, List<Save> batch, Deadline deadline) throws SQLException {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            batches.lock(connection, deadline);
            List<Save> free = batches.free(connection, batch);
            List<Long> ids = free.isEmpty() ? List.of() : insert(connection, free, deadline);
            connection.commit();
            committed = true;
            succeed(free, ids);
            batch.stream().filter(Save::isOpen).forEach(save -> save.fail(translator.conflict(save.events())));
        } catch (SQLException e) {
            if (translator.isOutcomeUnknown(e)) {
                batch.forEach(save -> save.fail(translator.translatedAfterSending(save.events(), e)));
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
