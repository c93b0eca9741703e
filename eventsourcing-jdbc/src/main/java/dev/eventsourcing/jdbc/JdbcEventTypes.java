package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.EventType;
import dev.eventsourcing.persistence.EventTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the kinds of an application's events beside them. */
final class JdbcEventTypes implements EventTypes {

    private static final Logger logger = LoggerFactory.getLogger(JdbcEventTypes.class);

    private final Transactions transactions;
    private final ExceptionTranslator translator;
    private final String select;
    private final String insert;
    private final String update;

    JdbcEventTypes(Transactions transactions, ExceptionTranslator translator, Tables tables) {
        this.transactions = transactions;
        this.translator = translator;
        this.select = "SELECT topic, revision, absent_up_to FROM " + tables.eventTypes();
        this.insert = "INSERT INTO " + tables.eventTypes() + " (topic, revision) VALUES (?, ?) ON CONFLICT DO NOTHING";
        this.update = "UPDATE " + tables.eventTypes() + " SET absent_up_to = ? WHERE topic = ? AND revision = ?";
    }

    @Override
    public Optional<Map<EventType, Long>> select() {
        try {
            return Optional.of(selectAll());
        } catch (MissingTableException e) {
            logger.debug("There is no table for the kinds of events", e);
            return Optional.empty();
        }
    }

    private Map<EventType, Long> selectAll() {
        return transactions.read(
                translator,
                () -> Objects.requireNonNull(transactions.jdbc().query(select, rows -> {
                    Map<EventType, Long> types = new TreeMap<>();
                    while (rows.next()) {
                        types.put(new EventType(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                    }
                    return types;
                })));
    }

    @Override
    public void insert(Collection<EventType> types) {
        transactions.writeOrFail(translator, transactions.limited(connection -> insert(connection, types)));
    }

    private boolean insert(Connection connection, Collection<EventType> types) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (EventType type : types.stream().sorted().toList()) { // in one order, so that nobody waits for another
                statement.setString(1, type.topic());
                statement.setInt(2, type.revision());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return true;
    }

    @Override
    public void setAbsent(EventType type, long upTo) {
        transactions.writeOrFail(translator, transactions.limited(connection -> setAbsent(connection, type, upTo)));
    }

    private boolean setAbsent(Connection connection, EventType type, long upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setLong(1, upTo);
            statement.setString(2, type.topic());
            statement.setInt(3, type.revision());
            statement.executeUpdate();
        }
        return true;
    }
}
