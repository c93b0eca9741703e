package dev.eventsourcing.jdbc;

import java.time.Duration;

/**
 * How events are kept in a database.
 *
 * @param schema what is done about the tables before they are used
 * @param originatorIdType what originators are named by
 * @param lockTimeout how long a save waits for other writers before it fails, above zero
 */
public record JdbcSettings(SchemaMode schema, OriginatorIdType originatorIdType, Duration lockTimeout) {

    /** Migrate, UUIDs, five seconds. */
    public static final JdbcSettings DEFAULTS =
            new JdbcSettings(SchemaMode.MIGRATE, OriginatorIdType.UUID, Duration.ofSeconds(5));

    /** @throws IllegalArgumentException if the timeout is below a millisecond or above a day */
    public JdbcSettings {
        if (lockTimeout.toMillis() < 1 || lockTimeout.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("lockTimeout must be between 1 ms and one day: " + lockTimeout);
        }
    }

    public JdbcSettings with(SchemaMode schema) {
        return new JdbcSettings(schema, originatorIdType, lockTimeout);
    }

    public JdbcSettings with(OriginatorIdType originatorIdType) {
        return new JdbcSettings(schema, originatorIdType, lockTimeout);
    }

    public JdbcSettings withLockTimeout(Duration lockTimeout) {
        return new JdbcSettings(schema, originatorIdType, lockTimeout);
    }
}
