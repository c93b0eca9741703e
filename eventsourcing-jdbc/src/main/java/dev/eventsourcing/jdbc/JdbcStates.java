package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.StoredStates;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states in a table of events or snapshots, in the order of its primary key. Safe for use by several threads. */
final class JdbcStates implements StoredStates {

    private static final Comparator<Map.Entry<StoredEvent, byte[]>> ORDER = Comparator.comparing(
                    (Map.Entry<StoredEvent, byte[]> entry) ->
                            entry.getKey().originatorId().toString())
            .thenComparing(entry -> entry.getKey().originatorVersion());

    private final Transactions transactions;
    private final ExceptionTranslator translator;
    private final OriginatorIds ids;
    private final String select;
    private final String count;
    private final String update;

    JdbcStates(Transactions transactions, ExceptionTranslator translator, String table, OriginatorIds ids) {
        this.transactions = transactions;
        this.translator = translator;
        this.ids = ids;
        String others = " FROM " + table + " WHERE substr(state, 1, ?) <> ?";
        this.select = "SELECT originator_id, originator_version, topic, state" + others;
        this.count = "SELECT count(*)" + others;
        this.update = "UPDATE " + table
                + " SET state = ? WHERE originator_id = ? AND originator_version = ? AND topic = ? AND state = ?";
    }

    @Override
    public List<StoredEvent> select(byte[] header, @Nullable StoredEvent after, int limit) {
        StringBuilder sql = new StringBuilder(select);
        List<Object> parameters = new ArrayList<>(List.of(header.length, header));
        if (after != null) {
            sql.append(" AND (originator_id, originator_version) > (?, ?)");
            parameters.add(ids.toColumn(after.originatorId()));
            parameters.add(after.originatorVersion());
        }
        sql.append(" ORDER BY originator_id, originator_version LIMIT ?");
        parameters.add(limit);
        return transactions.read(
                translator,
                () -> transactions.jdbc().query(sql.toString(), (row, number) -> event(row), parameters.toArray()));
    }

    private StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(ids.fromColumn(row, 1), row.getLong(2), row.getString(3), row.getBytes(4));
    }

    @Override
    public long count(byte[] header) {
        return transactions
                .read(translator, () -> transactions.jdbc().queryForList(count, Long.class, header.length, header))
                .get(0);
    }

    /** {@inheritDoc} In one order, so that two who do it do not wait for each other. */
    @Override
    public int replace(Map<StoredEvent, byte[]> states) {
        return transactions.writeRequiresNew(translator, List.of(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(update)) {
                for (Map.Entry<StoredEvent, byte[]> entry : ordered(states)) {
                    StoredEvent read = entry.getKey();
                    statement.setBytes(1, entry.getValue());
                    statement.setObject(2, ids.toColumn(read.originatorId()));
                    statement.setLong(3, read.originatorVersion());
                    statement.setString(4, read.topic());
                    statement.setBytes(5, read.state());
                    statement.addBatch();
                }
                return Arrays.stream(statement.executeBatch()).sum();
            }
        });
    }

    /** Returns states in an order that is the same in all processes. */
    static List<Map.Entry<StoredEvent, byte[]>> ordered(Map<StoredEvent, byte[]> states) {
        return states.entrySet().stream().sorted(ORDER).toList();
    }
}
