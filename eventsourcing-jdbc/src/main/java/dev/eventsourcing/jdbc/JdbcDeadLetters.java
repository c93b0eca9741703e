package dev.eventsourcing.jdbc;

import static java.util.stream.Collectors.joining;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.DeadLetter.Disposition;
import dev.eventsourcing.persistence.DeadLetters;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;

/** Keeps dead letters in a table. Safe for use by several threads. */
final class JdbcDeadLetters implements DeadLetters {

    private static final String COLUMNS = "application_name, notification_id, originator_id, originator_version, topic,"
            + " disposition, attempts, since, last_attempt, error";

    /** So many originators are asked for at a time. */
    private static final int CHUNK = 500;

    /** Takes the place of a character that PostgreSQL has no text with. */
    private static final char UNSTORABLE = '\ufffd';

    private final Transactions transactions;
    private final ExceptionTranslator translator;
    private final OriginatorIds ids;
    private final String table;
    private final String put;
    private final String select;

    JdbcDeadLetters(Transactions transactions, Tables tables, OriginatorIds ids, JdbcSettings settings) {
        this.transactions = transactions;
        this.table = tables.deadLetters();
        this.translator = new ExceptionTranslator(transactions.dialect(), table, settings.lockTimeout());
        this.ids = ids;
        String put = """
                INSERT INTO %s (%s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (application_name, notification_id) DO UPDATE SET disposition = excluded.disposition,
                attempts = excluded.attempts, last_attempt = excluded.last_attempt, error = excluded.error""";
        this.put = put.formatted(table, COLUMNS);
        this.select = "SELECT " + COLUMNS + " FROM " + table + " WHERE application_name = ?";
    }

    @Override
    public void put(Collection<DeadLetter> letters) {
        write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(put)) {
                for (DeadLetter letter : letters) {
                    set(statement, letter);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            return true;
        });
    }

    private void set(PreparedStatement statement, DeadLetter letter) throws SQLException {
        statement.setString(1, letter.applicationName());
        statement.setLong(2, letter.notificationId());
        statement.setObject(3, ids.toColumn(letter.originatorId()));
        statement.setLong(4, letter.originatorVersion());
        statement.setString(5, letter.topic());
        statement.setString(6, letter.disposition().name());
        statement.setInt(7, letter.attempts());
        statement.setString(8, letter.since().toString());
        statement.setString(
                9, letter.lastAttempt() == null ? null : letter.lastAttempt().toString());
        statement.setString(10, letter.error() == null ? null : letter.error().replace('\0', UNSTORABLE));
    }

    @Override
    public Set<OriginatorId> parked(String applicationName, Collection<OriginatorId> originatorIds) {
        List<OriginatorId> wanted = List.copyOf(originatorIds);
        Set<OriginatorId> parked = new HashSet<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            parked.addAll(parkedOf(applicationName, wanted.subList(from, Math.min(from + CHUNK, wanted.size()))));
        }
        return parked;
    }

    private List<OriginatorId> parkedOf(String applicationName, List<OriginatorId> originatorIds) {
        String marks = Collections.nCopies(originatorIds.size(), "?").stream().collect(joining(", "));
        List<Object> parameters = new ArrayList<>(List.of(applicationName, Disposition.PARKED.name()));
        originatorIds.forEach(id -> parameters.add(ids.toColumn(id)));
        return read(() -> transactions
                .jdbc()
                .query(
                        "SELECT DISTINCT originator_id FROM " + table
                                + " WHERE application_name = ? AND disposition = ? AND originator_id IN (" + marks
                                + ")",
                        (row, number) -> ids.fromColumn(row, 1),
                        parameters.toArray()));
    }

    @Override
    public List<DeadLetter> select(String applicationName, long after, int limit) {
        return query(" AND notification_id > ? ORDER BY notification_id LIMIT ?", applicationName, after, limit);
    }

    @Override
    public Optional<DeadLetter> first(String applicationName, OriginatorId originatorId) {
        return query(
                        " AND originator_id = ? ORDER BY notification_id LIMIT 1",
                        applicationName,
                        ids.toColumn(originatorId))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<DeadLetter> find(String applicationName, long notificationId) {
        return query(" AND notification_id = ?", applicationName, notificationId).stream()
                .findFirst();
    }

    private List<DeadLetter> query(String condition, Object... parameters) {
        return read(() -> transactions.jdbc().query(select + condition, (row, number) -> letter(row), parameters));
    }

    private DeadLetter letter(ResultSet row) throws SQLException {
        @Nullable String lastAttempt = row.getString(9);
        return new DeadLetter(
                row.getString(1),
                row.getLong(2),
                ids.fromColumn(row, 3),
                row.getLong(4),
                row.getString(5),
                Disposition.valueOf(row.getString(6)),
                row.getInt(7),
                Instant.parse(row.getString(8)),
                lastAttempt == null ? null : Instant.parse(lastAttempt),
                row.getString(10));
    }

    @Override
    public long count(String applicationName) {
        return read(() -> transactions
                        .jdbc()
                        .queryForList(
                                "SELECT count(*) FROM " + table + " WHERE application_name = ?",
                                Long.class,
                                applicationName))
                .get(0);
    }

    @Override
    public Map<OriginatorId, Long> countByOriginator(String applicationName) {
        Map<OriginatorId, Long> counts = new HashMap<>();
        read(() -> {
            transactions
                    .jdbc()
                    .query(
                            "SELECT originator_id, count(*) FROM " + table
                                    + " WHERE application_name = ? GROUP BY originator_id",
                            row -> {
                                counts.put(ids.fromColumn(row, 1), row.getLong(2));
                            },
                            applicationName);
            return counts;
        });
        return counts;
    }

    @Override
    public boolean remove(String applicationName, long notificationId) {
        return delete(applicationName, " AND notification_id = ?", notificationId) == 1;
    }

    @Override
    public long removeAll(String applicationName) {
        return delete(applicationName, "");
    }

    private int delete(String applicationName, String condition, Object... parameters) {
        return write(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE application_name = ?" + condition)) {
                statement.setString(1, applicationName);
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 2, parameters[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private <T> T write(ConnectionCallback<T> write) {
        return transactions.writeOrFail(translator, write);
    }

    private <T> T read(Supplier<T> query) {
        return transactions.read(translator, query);
    }
}
