package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the log of an application. */
final class Notifications {

    private final JdbcTemplate jdbc;
    private final OriginatorIds ids;
    private final String select;
    private final String max;

    Notifications(JdbcTemplate jdbc, String table, OriginatorIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.select = "SELECT notification_id, originator_id, originator_version, topic, state FROM " + table
                + " WHERE notification_id > ?";
        this.max = "SELECT notification_id FROM " + table + " ORDER BY notification_id DESC LIMIT 1";
    }

    List<Notification> select(NotificationSelection selection) {
        StringBuilder sql = new StringBuilder(select);
        List<Object> parameters = new ArrayList<>();
        parameters.add(selection.above());
        if (selection.stop() != null) {
            sql.append(" AND notification_id <= ?");
            parameters.add(selection.stop());
        }
        if (!selection.topics().isEmpty()) {
            List<String> marks = Collections.nCopies(selection.topics().size(), "?");
            sql.append(" AND topic IN (").append(String.join(", ", marks)).append(")");
            parameters.addAll(selection.topics());
        }
        sql.append(" ORDER BY notification_id LIMIT ?");
        parameters.add(selection.limit());
        return jdbc.query(sql.toString(), (row, number) -> notification(row), parameters.toArray());
    }

    OptionalLong max() {
        return jdbc.queryForList(max, Long.class).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private Notification notification(ResultSet row) throws SQLException {
        return new Notification(
                row.getLong(1),
                new StoredEvent(ids.fromColumn(row, 2), row.getLong(3), row.getString(4), row.getBytes(5)));
    }
}
