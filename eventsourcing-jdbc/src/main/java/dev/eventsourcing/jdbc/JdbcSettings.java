package dev.eventsourcing.jdbc;

import java.time.Duration;

/**
 * How events are kept in a database.
 *
 * @param schema what is done about the tables before they are used
 * @param originatorIdType what originators are named by
 * @param lockTimeout how long a save waits for other writers before it fails, from 1 ms to one day
 * @param groupCommit whether saves that come at the same time share a commit
 * @param waitingSaves how many saves may wait for the next commit, 1 or more; others wait for room
 * @param ordering how PostgreSQL orders the log
 * @param wakeUps whether PostgreSQL tells other processes of new events
 * @param stallWarning after how long a warning says who holds up the log, from 1 ms to one day
 * @param claimTimeout for how long PostgreSQL hears nothing of who processes a log, or cannot send to it, until another
 *     instance takes over, 1 ms or more; so no handler may pause for longer between its statements
 */
public record JdbcSettings(
        SchemaMode schema,
        OriginatorIdType originatorIdType,
        Duration lockTimeout,
        boolean groupCommit,
        int waitingSaves,
        Ordering ordering,
        boolean wakeUps,
        Duration stallWarning,
        Duration claimTimeout) {

    /** Migrate, UUIDs, five seconds; group commit of up to 10,000 saves; strict, with wake-ups; two seconds; 750 ms. */
    public static final JdbcSettings DEFAULTS = new JdbcSettings(
            SchemaMode.MIGRATE,
            OriginatorIdType.UUID,
            Duration.ofSeconds(5),
            true,
            10_000,
            Ordering.STRICT,
            true,
            Duration.ofSeconds(2),
            Duration.ofMillis(750));

    /** @throws IllegalArgumentException if a value is out of range */
    public JdbcSettings {
        if (lockTimeout.toMillis() < 1 || lockTimeout.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("lockTimeout must be between 1 ms and one day: " + lockTimeout);
        }
        if (waitingSaves < 1) {
            throw new IllegalArgumentException("waitingSaves must be 1 or more: " + waitingSaves);
        }
        if (stallWarning.compareTo(Duration.ofMillis(1)) < 0 || stallWarning.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("stallWarning must be between 1 ms and one day: " + stallWarning);
        }
        if (claimTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("claimTimeout must be 1 ms or more: " + claimTimeout);
        }
    }

    public JdbcSettings with(SchemaMode schema) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }

    public JdbcSettings with(OriginatorIdType originatorIdType) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }

    public JdbcSettings with(Ordering ordering) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }

    public JdbcSettings withLockTimeout(Duration lockTimeout) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }

    public JdbcSettings withGroupCommit(boolean groupCommit) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }

    public JdbcSettings withWaitingSaves(int waitingSaves) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }

    public JdbcSettings withWakeUps(boolean wakeUps) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }

    public JdbcSettings withStallWarning(Duration stallWarning) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }

    public JdbcSettings withClaimTimeout(Duration claimTimeout) {
        return new JdbcSettings(
                schema,
                originatorIdType,
                lockTimeout,
                groupCommit,
                waitingSaves,
                ordering,
                wakeUps,
                stallWarning,
                claimTimeout);
    }
}
