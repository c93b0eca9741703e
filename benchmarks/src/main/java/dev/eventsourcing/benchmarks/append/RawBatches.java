package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.benchmarks.append.RawGroupCommit.Save;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes batches under an ordering lock; conflicts are looked for before each one, or after one that has failed. */
record RawBatches(DataSource dataSource, PlainTable table, boolean alwaysCheck) implements RawGroupCommit.Batches {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(1, 1)";
    private static final String LOCKED = "WITH l AS MATERIALIZED (" + LOCK + ") ";

    @Override
    public void write(List<Save> batch) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (alwaysCheck) {
                writeChecked(connection, batch);
            } else {
                try {
                    insert(connection, LOCKED, "l, " + PlainTable.ROWS, batch);
                } catch (SQLException e) {
                    if (!"23505".equals(e.getSQLState())) {
                        throw e;
                    }
                    writeChecked(connection, batch);
                }
            }
        }
    }

    private void writeChecked(Connection connection, List<Save> batch) throws SQLException {
        connection.setAutoCommit(false);
        try {
            connection.createStatement().execute(LOCK);
            Set<Object> taken = taken(connection, batch);
            List<Save> free = batch.stream()
                    .filter(save -> !taken.contains(save.events().get(0).originatorId()))
                    .toList();
            List<Long> ids = free.isEmpty() ? List.of() : table.insert(connection, "", PlainTable.ROWS, events(free));
            connection.commit();
            give(free, ids);
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        batch.forEach(save -> save.ids().completeExceptionally(new SQLIntegrityConstraintViolationException()));
    }

    private Set<Object> taken(Connection connection, List<Save> batch) throws SQLException {
        Set<Object> taken = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT event.id FROM " + PlainTable.ROWS
                + ", LATERAL (SELECT 1 FROM " + table.name()
                + " WHERE originator_id = id AND originator_version = version LIMIT 1) AS taken")) {
            PlainTable.set(statement, events(batch));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(OriginatorId.of(rows.getObject(1, UUID.class)));
                }
            }
        }
        return taken;
    }

    private void insert(Connection connection, String with, String from, List<Save> saves) throws SQLException {
        give(saves, table.insert(connection, with, from, events(saves)));
    }

    private static void give(List<Save> saves, List<Long> ids) {
        int from = 0;
        for (Save save : saves) {
            save.ids().complete(ids.subList(from, from + save.events().size()));
            from += save.events().size();
        }
    }

    private static List<StoredEvent> events(List<Save> saves) {
        List<StoredEvent> events = new ArrayList<>();
        saves.forEach(save -> events.addAll(save.events()));
        return events;
    }
}
