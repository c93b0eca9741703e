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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the log of an application. */
final class Notifications {

    private final JdbcTemplate jdbc;
    private final OriginatorIds ids;
    private final TextColumn text;
    private final Horizon horizon;
    private final String select;
    private final String max;

    Notifications(JdbcTemplate jdbc, String table, OriginatorIds ids, TextColumn text, Horizon horizon) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.text = text;
        this.horizon = horizon;
        this.select = "SELECT notification_id, originator_id, originator_version, topic, state FROM " + table
                + " WHERE notification_id > ?";
        this.max = "SELECT notification_id FROM " + table
                + " WHERE notification_id IS NOT NULL ORDER BY notification_id DESC LIMIT 1";
    }

    /**
     * Selects what nothing can appear before any more. Where ids follow each other without a gap that is so in any
     * case; above the first gap it takes the horizon, and another look: what was in the gap may be visible since.
     */
    List<Notification> select(NotificationSelection selection) {
        // Before the events are read: another thread may learn of a later horizon meanwhile. And not in a transaction,
        // which may see the events of an earlier time.
        long known = TransactionSynchronizationManager.isActualTransactionActive() ? 0 : horizon.known();
        List<Notification> read = read(selection, selection.stop());
        long certain = Math.max(known, endWithoutGap(selection.above(), read));
        if (lastId(read) <= certain) {
            horizon.passed(lastId(read));
            return read;
        }
        // Not beyond what is visible: ids that were drawn in vain above it can be given out again after a crash.
        long end = Math.max(horizon.ask(lastId(read)), certain);
        if (lastId(read) > end) {
            horizon.keptBackAbove(end);
        } else {
            horizon.passed(lastId(read));
        }
        return read(selection, selection.stop() == null ? end : Math.min(end, selection.stop()));
    }

    private static long endWithoutGap(long above, List<Notification> notifications) {
        long end = above;
        for (Notification notification : notifications) {
            if (notification.id() != end + 1) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static long lastId(List<Notification> notifications) {
        return notifications.isEmpty()
                ? 0
                : notifications.get(notifications.size() - 1).id();
    }

    private List<Notification> read(NotificationSelection selection, @Nullable Long stop) {
        StringBuilder sql = new StringBuilder(select);
        List<Object> parameters = new ArrayList<>();
        parameters.add(selection.above());
        if (stop != null) {
            sql.append(" AND notification_id <= ?");
            parameters.add(stop);
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

    /** Returns the id that a selection which begins later is complete up to. */
    long horizon() {
        long visible = max().orElse(0);
        return Math.min(visible, horizon.ask(visible));
    }

    OptionalLong max() {
        return max(jdbc);
    }

    /** Returns the highest id that can be seen. */
    OptionalLong max(JdbcTemplate asked) {
        return asked.queryForList(max, Long.class).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private Notification notification(ResultSet row) throws SQLException {
        return new Notification(
                row.getLong(1),
                new StoredEvent(ids.fromColumn(row, 2), row.getLong(3), text.read(row, 4), row.getBytes(5)));
    }
}
