package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks up the places in the log that events have got, all at once on one connection. */
final class StoredIds {

    private static final String SAME_PLACE =
            "stored.originator_id = %s AND stored.originator_version = %s" + " AND stored.notification_id IS NOT NULL";
    private static final String SAME_CONTENT = " AND stored.topic = %s AND stored.state = %s";

    private final JdbcTemplate jdbc;
    private final Dialect dialect;
    private final String table;
    private final OriginatorIds ids;

    StoredIds(JdbcTemplate jdbc, Dialect dialect, String table, OriginatorIds ids) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.table = table;
        this.ids = ids;
    }

    /** Returns the ids of those of the events that are stored as they are and not only in the same place, ascending. */
    List<Long> of(List<StoredEvent> events) {
        return select(events, SAME_PLACE + SAME_CONTENT);
    }

    /** Returns the ids of what is stored under the versions of the events, ascending. */
    List<Long> inPlaceOf(List<StoredEvent> events) {
        return select(events, SAME_PLACE);
    }

    private List<Long> select(List<StoredEvent> events, String condition) {
        if (events.isEmpty()) {
            return List.of();
        }
        ConnectionCallback<List<Long>> select = dialect == Dialect.POSTGRESQL
                ? connection -> selectTogether(connection, events, condition)
                : connection -> selectOneByOne(connection, events, condition);
        List<Long> found = new ArrayList<>(Objects.requireNonNull(jdbc.execute(select)));
        Collections.sort(found);
        return found;
    }

    /** A lateral probe of the index for each: as a plain join, a cached plan would scan the table. */
    private List<Long> selectTogether(Connection connection, List<StoredEvent> events, String condition)
            throws SQLException {
        PostgresRows rows = new PostgresRows(ids);
        String sql = "SELECT notification_id FROM " + rows.sql() + ", LATERAL (SELECT stored.notification_id FROM "
                + table
                + " AS stored WHERE " + condition.formatted("event.id", "event.version", "event.topic", "event.state")
                + " LIMIT 1) AS found";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            rows.set(statement, events);
            List<Long> found = new ArrayList<>(events.size());
            addTo(found, statement);
            return found;
        }
    }

    /** The database is in this process: there is no way to save. */
    private List<Long> selectOneByOne(Connection connection, List<StoredEvent> events, String condition)
            throws SQLException {
        String sql = "SELECT notification_id FROM " + table + " AS stored WHERE "
                + condition.formatted("?1", "?2", "?3", "?4");
        List<Long> found = new ArrayList<>(events.size());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (StoredEvent event : events) {
                statement.setObject(1, ids.toColumn(event.originatorId()));
                statement.setLong(2, event.originatorVersion());
                if (condition.endsWith(SAME_CONTENT)) {
                    statement.setString(3, event.topic());
                    statement.setBytes(4, event.state());
                }
                addTo(found, statement);
            }
        }
        return found;
    }

    private static void addTo(List<Long> found, PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(row.getLong(1));
            }
        }
    }
}
