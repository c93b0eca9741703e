package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.StoredStates;
import java.util.List;
import java.util.Set;

/** Keeps an application's snapshots beside its events; they have no place in the log. */
final class JdbcSnapshotRecorder implements SnapshotRecorder {

    private final Transactions transactions;
    private final ExceptionTranslator translator;
    private final EventWriter writer;
    private final StoredEvents snapshots;
    private final JdbcStates states;

    JdbcSnapshotRecorder(
            Transactions transactions, ExceptionTranslator translator, Tables tables, JdbcSettings settings) {
        Dialect dialect = transactions.dialect();
        OriginatorIds ids = dialect.originatorIds(settings.originatorIdType());
        this.transactions = transactions;
        this.translator = translator;
        this.writer = dialect.writer(tables, ids, settings);
        this.snapshots = new StoredEvents(transactions.jdbc(), tables.snapshots(), ids, transactions.text());
        this.states = new JdbcStates(transactions, translator, tables.snapshots(), ids);
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        return translator.translate(
                stored,
                () -> transactions.write(connection -> {
                    writer.insertSnapshots(connection, stored);
                    return List.<Long>of();
                }));
    }

    /** {@inheritDoc} In the caller's transaction if there is one, which goes on if this fails: there are the events. */
    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return transactions.readApart(translator, () -> snapshots.select(originatorId, selection));
    }

    @Override
    public void putSnapshot(StoredEvent snapshot) {
        translator.translate(
                List.of(),
                () -> transactions.write(connection -> {
                    writer.putSnapshot(connection, snapshot);
                    return snapshot;
                }));
    }

    @Override
    public long deleteSnapshots(Set<String> topics) {
        return translator.translate(
                List.of(),
                () -> transactions.write(transactions.limited(connection -> snapshots.deleteOf(connection, topics))));
    }

    @Override
    public void deleteSnapshots(OriginatorId originatorId, int keep) {
        translator.translate(
                List.of(),
                () -> transactions.write(
                        transactions.limited(connection -> snapshots.deleteBut(connection, originatorId, keep))));
    }

    @Override
    public void onRollback(Runnable action) {
        transactions.onRollback(action);
    }

    @Override
    public StoredStates states() {
        return states;
    }
}
