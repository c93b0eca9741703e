package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.AggregateRecorder;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.StoredStates;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps an application's compression dictionaries, which are few. Safe for use by several threads. */
final class JdbcDictionaries implements AggregateRecorder {

    private final Transactions transactions;
    private final ExceptionTranslator translator;
    private final String insert;
    private final String select;
    private final String update;

    JdbcDictionaries(Transactions transactions, Tables tables, JdbcSettings settings) {
        this.transactions = transactions;
        this.translator =
                new ExceptionTranslator(transactions.dialect(), tables.dictionaries(), settings.lockTimeout());
        this.insert = "INSERT INTO " + tables.dictionaries() + " (id, topic, state) VALUES (?, ?, ?)";
        this.select = "SELECT id, topic, state FROM " + tables.dictionaries()
                + " WHERE id > ? AND id <= ? ORDER BY id %s LIMIT ?";
        this.update = "UPDATE " + tables.dictionaries() + " SET state = ? WHERE id = ? AND state = ?";
    }

    /** {@inheritDoc} In a transaction of their own: no event may name a dictionary that could still be rolled back. */
    @Override
    public List<Long> insertEvents(List<StoredEvent> events) {
        return transactions.writeRequiresNew(translator, events, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (StoredEvent event : events) {
                    statement.setLong(1, event.originatorVersion());
                    statement.setString(2, event.topic());
                    statement.setBytes(3, event.state());
                    statement.executeUpdate();
                }
            }
            return List.of();
        });
    }

    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return transactions.read(
                translator,
                () -> transactions
                        .jdbc()
                        .query(
                                select.formatted(selection.desc() ? "DESC" : "ASC"),
                                (row, number) -> new StoredEvent(
                                        ApplicationRecorder.DICTIONARIES,
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getBytes(3)),
                                selection.gt() == null ? 0 : selection.gt(),
                                selection.lte() == null ? Long.MAX_VALUE : selection.lte(),
                                selection.limit() == null ? Integer.MAX_VALUE : selection.limit()));
    }

    @Override
    public StoredStates states() {
        return new States();
    }

    private final class States implements StoredStates {

        @Override
        public List<StoredEvent> select(byte[] header, @Nullable StoredEvent after, int limit) {
            long reached = after == null ? 0 : after.originatorVersion();
            return selectEvents(ApplicationRecorder.DICTIONARIES, EventSelection.ALL.after(reached)).stream()
                    .filter(dictionary -> !StoredStates.begins(dictionary, header))
                    .limit(limit)
                    .toList();
        }

        @Override
        public long count(byte[] header) {
            return select(header, null, Integer.MAX_VALUE).size();
        }

        @Override
        public int replace(Map<StoredEvent, byte[]> states) {
            return transactions.writeRequiresNew(translator, List.of(), connection -> {
                int replaced = 0;
                try (PreparedStatement statement = connection.prepareStatement(update)) {
                    for (Map.Entry<StoredEvent, byte[]> entry : JdbcStates.ordered(states)) {
                        statement.setBytes(1, entry.getValue());
                        statement.setLong(2, entry.getKey().originatorVersion());
                        statement.setBytes(3, entry.getKey().state());
                        replaced += statement.executeUpdate();
                    }
                }
                return replaced;
            });
        }
    }
}
