package dev.eventsourcing.boot.autoconfigure;

import static java.util.Objects.requireNonNullElse;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Algorithm;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Cache;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.CipherSettings;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Compression;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.GroupCommit;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.IdType;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Jdbc;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Ordering;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Persistence;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Postgresql;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Schema;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Snapshots;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Settings for one application, which go before those for all; what is null is as for all.
 *
 * <p>What has defaults has a shape of its own here, without them: with them it could not be told what is set for the
 * application, and without them the metadata of the settings for all would not name them.
 *
 * @param datasource Name of the DataSource bean that this application's events are kept in.
 * @param persistence Where this application's events are kept.
 * @param originatorIdType What the originators of this application's events are named by; applications that follow each
 *     other agree on one.
 * @param sectionSize Number of events that a section of this application's notification log holds at the most.
 * @param commandAttempts How often this application's execute tries a command when other writers are faster.
 * @param correlationIds Whether this application's events get a correlation id that are saved outside of a trace and
 *     without one of their own.
 * @param compressor What makes this application's stored events smaller.
 * @param cipher Encryption of this application's stored events.
 * @param snapshots Snapshots of this application's aggregates.
 * @param cache Memory of this application's aggregates.
 * @param jdbc This application's events in a database.
 */
public record ApplicationProperties(
        @Nullable String datasource,
        @Nullable Persistence persistence,
        @Nullable IdType originatorIdType,
        @Nullable Integer sectionSize,
        @Nullable Integer commandAttempts,
        @Nullable Boolean correlationIds,
        @Nullable Compression compressor,
        @Nullable CipherOverrides cipher,
        @Nullable Snapshots snapshots,
        @Nullable CacheOverrides cache,
        @Nullable JdbcOverrides jdbc) {

    static final ApplicationProperties NONE =
            new ApplicationProperties(null, null, null, null, null, null, null, null, null, null, null);

    /** @throws InvalidSettingException if a value is out of range, naming the key below the given one */
    void check(String key, Snapshots allSnapshots, Cache allCache, Jdbc allJdbc) {
        if (datasource != null && persistence == Persistence.MEMORY) {
            throw new InvalidSettingException(
                    key + ".datasource is \"" + datasource + "\", and " + key + ".persistence is memory.",
                    "Remove one of them.");
        }
        if (sectionSize != null) {
            EventSourcingProperties.requireAtLeast(1, key + ".section-size", sectionSize);
        }
        if (commandAttempts != null) {
            EventSourcingProperties.requireAtLeast(1, key + ".command-attempts", commandAttempts);
        }
        snapshots(allSnapshots).check(key + ".snapshots");
        cache(allCache).check(key + ".cache");
        jdbc(allJdbc).check(key + ".jdbc");
    }

    Snapshots snapshots(Snapshots all) {
        return snapshots == null ? all : snapshots.over(all);
    }

    Cache cache(Cache all) {
        return cache == null ? all : cache.over(all);
    }

    Jdbc jdbc(Jdbc all) {
        return jdbc == null ? all : jdbc.over(all);
    }

    /**
     * Encryption of one application's stored events, see {@link CipherSettings}.
     *
     * @param enabled Whether this application's stored events are encrypted.
     * @param algorithm How new events are encrypted.
     * @param activeKey Id of the key that encrypts new events.
     * @param keys Keys by id, each 16, 24 or 32 bytes in Base64; these instead of those for all.
     * @param readPlain Whether events that are not encrypted are read beside encrypted ones.
     */
    public record CipherOverrides(
            @Nullable Boolean enabled,
            @Nullable Algorithm algorithm,
            @Nullable String activeKey,
            @Nullable Map<String, String> keys,
            @Nullable Boolean readPlain) {

        /** An active key of all is one of their keys. */
        CipherSettings over(CipherSettings all) {
            return new CipherSettings(
                    (enabled != null || keys != null) ? enabled : all.enabled(),
                    requireNonNullElse(algorithm, all.algorithm()),
                    (activeKey != null || keys != null) ? activeKey : all.activeKey(),
                    requireNonNullElse(keys, all.keys()),
                    requireNonNullElse(readPlain, all.readPlain()));
        }

        /** Names the ids, not the keys. */
        @Override
        public String toString() {
            return "CipherOverrides[enabled=" + enabled + ", algorithm=" + algorithm + ", activeKey=" + activeKey
                    + ", keys=" + (keys == null ? null : new TreeSet<>(keys.keySet())) + ", readPlain=" + readPlain
                    + "]";
        }
    }

    /**
     * Memory of one application's aggregates, see {@link Cache}.
     *
     * @param maximumSize Number of aggregates that are remembered at the most; 0 for none.
     * @param fastForward Whether an aggregate from memory is brought up to date from the store at each load.
     */
    public record CacheOverrides(
            @Nullable Integer maximumSize, @Nullable Boolean fastForward) {

        Cache over(Cache all) {
            return new Cache(
                    requireNonNullElse(maximumSize, all.maximumSize()),
                    requireNonNullElse(fastForward, all.fastForward()));
        }
    }

    /**
     * One application's events in a database, see {@link Jdbc}.
     *
     * @param schema What is done about this application's tables before they are used.
     * @param lockTimeout How long a save waits for other writers before it fails, from 1 ms to one day.
     * @param groupCommit Saves that share a commit.
     * @param postgresql What only PostgreSQL has.
     */
    public record JdbcOverrides(
            @Nullable Schema schema,
            @Nullable Duration lockTimeout,
            @Nullable GroupCommitOverrides groupCommit,
            @Nullable PostgresqlOverrides postgresql) {

        Jdbc over(Jdbc all) {
            return new Jdbc(
                    requireNonNullElse(schema, all.schema()),
                    requireNonNullElse(lockTimeout, all.lockTimeout()),
                    groupCommit == null ? all.groupCommit() : groupCommit.over(all.groupCommit()),
                    postgresql == null ? all.postgresql() : postgresql.over(all.postgresql()));
        }
    }

    /**
     * One application's saves that share a commit, see {@link GroupCommit}.
     *
     * @param enabled Whether saves that come at the same time share a commit.
     * @param queueCapacity Number of saves that may wait for the next commit.
     */
    public record GroupCommitOverrides(
            @Nullable Boolean enabled, @Nullable Integer queueCapacity) {

        GroupCommit over(GroupCommit all) {
            return new GroupCommit(
                    requireNonNullElse(enabled, all.enabled()), requireNonNullElse(queueCapacity, all.queueCapacity()));
        }
    }

    /**
     * What only PostgreSQL has, for one application, see {@link Postgresql}.
     *
     * @param ordering How the log is ordered.
     * @param wakeUps Whether processes tell each other of new events with LISTEN and NOTIFY.
     * @param stallWarning After how long a warning says who holds up the log, from 1 ms to one day.
     * @param claimTimeout For how long nothing is heard of the instance that processes a log until another one takes over,
     *     1 ms or more.
     */
    public record PostgresqlOverrides(
            @Nullable Ordering ordering,
            @Nullable Boolean wakeUps,
            @Nullable Duration stallWarning,
            @Nullable Duration claimTimeout) {

        Postgresql over(Postgresql all) {
            return new Postgresql(
                    requireNonNullElse(ordering, all.ordering()),
                    requireNonNullElse(wakeUps, all.wakeUps()),
                    requireNonNullElse(stallWarning, all.stallWarning()),
                    requireNonNullElse(claimTimeout, all.claimTimeout()));
        }
    }
}
