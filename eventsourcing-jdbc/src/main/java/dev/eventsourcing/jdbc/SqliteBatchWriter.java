package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;
import org.springframework.core.NestedRuntimeException;

/**
 * Writes a batch in one transaction, and so with one flush to the disk. A statement that fails is undone alone, and with
 * a savepoint so are all of a save's: a conflict costs the others nothing.
 */
final class SqliteBatchWriter implements BatchWriter {

    /** SQLITE_TOOBIG, SQLITE_CONSTRAINT and SQLITE_MISMATCH undo their statement; others may undo the transaction. */
    private static final Set<Integer> UNDONE_ALONE = Set.of(18, 19, 20);

    private final Transactions transactions;
    private final EventWriter writer;
    private final Failures failures;

    SqliteBatchWriter(Transactions transactions, EventWriter writer, Failures failures) {
        this.transactions = transactions;
        this.writer = writer;
        this.failures = failures;
    }

    @Override
    public void write(List<Save> batch) {
        try {
            transactions.writeAlone(connection -> {
                for (Save save : batch) {
                    write(connection, save);
                }
                return true;
            });
        } catch (NestedRuntimeException e) {
            batch.forEach(save -> save.fail(failures.translated(List.of(), e)));
        }
    }

    private void write(Connection connection, Save save) throws SQLException {
        if (save.size() == 1) {
            insert(connection, save);
            return;
        }
        Savepoint savepoint = connection.setSavepoint();
        insert(connection, save);
        if (save.failed()) {
            connection.rollback(savepoint);
        }
        connection.releaseSavepoint(savepoint);
    }

    private void insert(Connection connection, Save save) throws SQLException {
        try {
            save.succeed(writer.insertEvents(connection, save.events()));
        } catch (SQLException e) {
            if (!UNDONE_ALONE.contains(e.getErrorCode())) {
                throw e;
            }
            save.fail(failures.translated(save.events(), e));
        }
    }
}
