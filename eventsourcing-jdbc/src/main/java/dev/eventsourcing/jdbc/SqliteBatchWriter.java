package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.NestedRuntimeException;

/**
 * Writes a batch in one transaction, and so with one flush to the disk. A statement that fails is undone alone, and
 * with a savepoint so are all of a save's: a conflict costs the others nothing.
 */
final class SqliteBatchWriter implements BatchWriter {

    /** SQLITE_TOOBIG, SQLITE_CONSTRAINT and SQLITE_MISMATCH undo their statement; others may undo the transaction. */
    private static final Set<Integer> UNDONE_ALONE = Set.of(18, 19, 20);

    private final Transactions transactions;
    private final EventWriter writer;
    private final ExceptionTranslator translator;

    SqliteBatchWriter(Transactions transactions, EventWriter writer, ExceptionTranslator translator) {
        this.transactions = transactions;
        this.writer = writer;
        this.translator = translator;
    }

    @Override
    public void write(Batch batch) {
        Map<Save, List<Long>> stored = new HashMap<>();
        try {
            transactions.writeInOwnTransaction(batch.own().deadline(), connection -> {
                Deadline deadline = Save.earliest(batch.saves());
                for (Save save : batch.saves()) {
                    insert(connection, save, deadline).ifPresent(ids -> stored.put(save, ids));
                }
                return true;
            });
            stored.forEach(Save::succeed); // not before the commit
        } catch (NestedRuntimeException e) {
            ExceptionTranslator.throwIfInterrupted(e);
            if (translator.isLockTimeout(e)) {
                throw translator.translated(List.of(), e);
            }
            batch.begun().forEach(save -> save.fail(translator.translated(List.of(), e)));
        } catch (InterruptedSaveException | LockTimeoutException e) {
            throw e;
        } catch (PersistenceException e) { // nothing was begun
            batch.begun().forEach(save -> save.fail(e));
        }
    }

    /** Returns the ids, or nothing if the save failed and was undone. */
    private Optional<List<Long>> insert(Connection connection, Save save, Deadline deadline) throws SQLException {
        Savepoint savepoint = save.size() > 1 ? connection.setSavepoint() : null;
        Optional<List<Long>> ids = Optional.empty();
        try {
            ids = Optional.of(writer.insertEvents(connection, save.events(), deadline));
        } catch (SQLException e) {
            if (!UNDONE_ALONE.contains(e.getErrorCode())) {
                throw e;
            }
            save.fail(translator.translated(save.events(), e));
            if (savepoint != null) {
                connection.rollback(savepoint);
            }
        }
        if (savepoint != null) {
            connection.releaseSavepoint(savepoint);
        }
        return ids;
    }
}
