package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the rows of one originator. */
final class StoredEvents {

    private final JdbcTemplate jdbc;
    private final OriginatorIds ids;
    private final TextColumn text;
    private final String select;
    private final String delete;
    private final String deleteOfTopic;

    StoredEvents(JdbcTemplate jdbc, String table, OriginatorIds ids, TextColumn text) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.text = text;
        this.delete = "DELETE FROM " + table
                + " WHERE originator_id = ? AND originator_version < (SELECT originator_version FROM " + table
                + " WHERE originator_id = ? ORDER BY originator_version DESC LIMIT 1 OFFSET ?)";
        this.deleteOfTopic = "DELETE FROM " + table + " WHERE topic = ?";
        this.select = "SELECT originator_version, topic, state FROM " + table + " WHERE originator_id = ?";
    }

    List<StoredEvent> select(OriginatorId originatorId, EventSelection selection) {
        StringBuilder sql = new StringBuilder(select);
        List<Object> parameters = new ArrayList<>();
        parameters.add(ids.toColumn(originatorId));
        if (selection.gt() != null) {
            sql.append(" AND originator_version > ?");
            parameters.add(selection.gt());
        }
        if (selection.lte() != null) {
            sql.append(" AND originator_version <= ?");
            parameters.add(selection.lte());
        }
        sql.append(" ORDER BY originator_version").append(selection.desc() ? " DESC" : "");
        if (selection.limit() != null) {
            sql.append(" LIMIT ?");
            parameters.add(selection.limit());
        }
        return jdbc.query(sql.toString(), (row, number) -> event(originatorId, row), parameters.toArray());
    }

    /** Deletes the rows of an originator but for the latest ones; returns how many it were. */
    int deleteBut(Connection connection, OriginatorId originatorId, int keep) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setObject(1, ids.toColumn(originatorId));
            statement.setObject(2, ids.toColumn(originatorId));
            statement.setInt(3, keep - 1);
            return statement.executeUpdate();
        }
    }

    /** Deletes the rows of some topics; returns how many it were. */
    long deleteOf(Connection connection, Set<String> topics) throws SQLException {
        long deleted = 0;
        try (PreparedStatement statement = connection.prepareStatement(deleteOfTopic)) {
            for (String topic : topics) {
                statement.setString(1, topic);
                deleted += statement.executeLargeUpdate();
            }
        }
        return deleted;
    }

    private StoredEvent event(OriginatorId originatorId, ResultSet row) throws SQLException {
        return new StoredEvent(originatorId, row.getLong(1), text.read(row, 2), row.getBytes(3));
    }
}
