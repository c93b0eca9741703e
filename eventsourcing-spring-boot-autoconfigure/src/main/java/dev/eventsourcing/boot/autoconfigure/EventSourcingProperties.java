package dev.eventsourcing.boot.autoconfigure;

import static java.util.Objects.requireNonNullElse;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.SnapshotSettings;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of event sourcing.
 *
 * @param name Name of the application whose event store and recorder are beans; by default the only application's, else
 *     the Spring application's.
 * @param persistence Where events are kept; by default in the database if there is a DataSource, and in memory
 *     otherwise. With the starter and no database, exclude DataSourceAutoConfiguration too.
 * @param originatorIdType What the originators of events are named by; all applications of a database agree on one.
 * @param sectionSize Number of events that a section of the notification log holds at the most.
 * @param compressor What makes stored events smaller; none by default. Events stored earlier stay readable.
 * @param cipher Encryption of stored events.
 * @param snapshots Snapshots of aggregates.
 * @param cache Memory of aggregates that were loaded.
 * @param commandAttempts How often Application.execute tries a command when other writers are faster.
 * @param correlationIds Whether events get a correlation id that are saved outside of a trace and without one of their own;
 *     process applications hand it on.
 * @param jdbc Events in a database.
 * @param applications Settings for single applications by name, which go before the plain ones.
 */
@ConfigurationProperties("eventsourcing")
public record EventSourcingProperties(
        @Nullable String name,
        @DefaultValue("auto") Persistence persistence,
        @DefaultValue("uuid") IdType originatorIdType,
        @DefaultValue("10") Integer sectionSize,
        @DefaultValue("none") Compression compressor,
        @DefaultValue CipherSettings cipher,
        @DefaultValue Snapshots snapshots,
        @DefaultValue Cache cache,
        @DefaultValue("10") Integer commandAttempts,
        @DefaultValue("true") Boolean correlationIds,
        @DefaultValue Jdbc jdbc,
        @DefaultValue Map<String, ApplicationProperties> applications) {

    private static final Pattern APPLICATION_NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** @throws dev.eventsourcing.domain.EventSourcingException if a value is out of range, naming the full key */
    public EventSourcingProperties {
        if (name != null && !APPLICATION_NAME.matcher(name).matches()) {
            throw new InvalidSettingException(
                    "eventsourcing.name is \"" + name + "\".",
                    "Use lower case letters, digits and underscores, starting with a letter.");
        }
        requireAtLeast(1, "eventsourcing.section-size", sectionSize);
        requireAtLeast(1, "eventsourcing.command-attempts", commandAttempts);
        snapshots.check("eventsourcing.snapshots");
        cache.check("eventsourcing.cache");
        jdbc.check("eventsourcing.jdbc");
        applications = Map.copyOf(applications);
        for (Map.Entry<String, ApplicationProperties> application : applications.entrySet()) {
            application.getValue().check("eventsourcing.applications." + application.getKey(), snapshots, cache, jdbc);
        }
    }

    /** Returns what is set for an application, however its name is spelled in the key. */
    ResolvedApplicationSettings application(String name) {
        String key = applications.containsKey(name)
                ? name
                : applications.keySet().stream()
                        .filter(other -> uniform(other).equals(uniform(name)))
                        .findFirst()
                        .orElse(name);
        return new ResolvedApplicationSettings(
                "eventsourcing.applications." + key, applications.getOrDefault(key, ApplicationProperties.NONE), this);
    }

    /** Binding takes underscores out of keys, and environment variables know no dashes. */
    static String uniform(String name) {
        return name.replaceAll("[-_]", "");
    }

    static void requireAtLeast(int least, String key, int value) {
        if (value < least) {
            throw new InvalidSettingException(key + " is " + value + ".", "Set it to " + least + " or more.");
        }
    }

    /** Where events are kept. */
    public enum Persistence {
        /** In the database if there is a DataSource, in memory otherwise. */
        AUTO,
        /** In memory, until the application stops. */
        MEMORY,
        /** In the database of the DataSource, which must be there. */
        JDBC
    }

    /** What originators are named by. */
    public enum IdType {
        /** UUIDs, in 16 bytes. */
        UUID,
        /** Strings. */
        TEXT
    }

    /** What makes stored events smaller. */
    public enum Compression {
        /** Nothing. */
        NONE,
        /** The JDK's deflate. */
        DEFLATE,
        /** Zstandard. Needs com.github.luben:zstd-jni. */
        ZSTD,
        /** Zstandard with the newest dictionary that was trained from the application's events, if there is one. */
        ZSTD_DICTIONARY
    }

    /**
     * Snapshots of aggregates.
     *
     * @param enabled Whether there are snapshots; by default as soon as they are taken automatically.
     * @param every Number of events after which a snapshot is taken, by the name of the aggregate, as in "World".
     * @param slowLoadThreshold How long a load may take before a snapshot is taken after it; any time by default.
     * @param keep Number of snapshots of an aggregate that stay, its latest ones; 0 for all. By default 1 if they are taken
     *     automatically, and all otherwise.
     */
    public record Snapshots(
            @Nullable Boolean enabled,
            @Nullable Map<String, Integer> every,
            @Nullable Duration slowLoadThreshold,
            @Nullable Integer keep) {

        public Snapshots {
            every = every == null ? null : Map.copyOf(every);
        }

        /** @throws InvalidSettingException if a value is out of range, naming the key below the given one */
        void check(String key) {
            everyOrNone().forEach((aggregate, events) -> requireAtLeast(1, key + ".every." + aggregate, events));
            if (keep != null) {
                requireAtLeast(0, key + ".keep", keep);
            }
            if (slowLoadThreshold != null && slowLoadThreshold.isNegative()) {
                throw new InvalidSettingException(
                        key + ".slow-load-threshold is " + slowLoadThreshold + ".", "Set it to 0 or more.");
            }
        }

        SnapshotSettings settings() {
            boolean automatic = !everyOrNone().isEmpty() || slowLoadThreshold != null;
            int kept = keep != null ? keep : automatic ? 1 : 0; // what is taken by hand is deleted by hand
            return new SnapshotSettings(enabled != null ? enabled : automatic, everyOrNone(), slowLoadThreshold, kept);
        }

        Map<String, Integer> everyOrNone() {
            return requireNonNullElse(every, Map.of());
        }

        /** Returns these, and those for all where these are not set. */
        Snapshots over(Snapshots all) {
            return new Snapshots(
                    enabled != null ? enabled : all.enabled(),
                    every != null ? every : all.every(),
                    slowLoadThreshold != null ? slowLoadThreshold : all.slowLoadThreshold(),
                    keep != null ? keep : all.keep());
        }
    }

    /**
     * Memory of aggregates that were loaded. Needs com.github.ben-manes.caffeine:caffeine.
     *
     * @param maximumSize Number of aggregates that are remembered at the most; 0 for none.
     * @param fastForward Whether an aggregate from memory is brought up to date from the store at each load. Without, only
     *     what this process saves is noticed: for a process that writes alone.
     */
    public record Cache(
            @DefaultValue("0") Integer maximumSize,
            @DefaultValue("true") Boolean fastForward) {

        /** @throws InvalidSettingException if a value is out of range, naming the key below the given one */
        void check(String key) {
            requireAtLeast(0, key + ".maximum-size", maximumSize);
        }

        CacheSettings settings() {
            return new CacheSettings(maximumSize, fastForward);
        }
    }

    /** What is done about tables before they are used. */
    public enum Schema {
        /** Make or update them. */
        MIGRATE,
        /** Refuse to start if they are missing or of another release. */
        VALIDATE,
        /** Nothing: somebody else looks after them. */
        NONE
    }

    /** How events are encrypted. */
    public enum Algorithm {
        /** AES in Galois/Counter mode. One key should not encrypt more than 2^32 events. */
        AES_GCM,
        /** AES-GCM-SIV, for any number of events. Needs org.bouncycastle:bcprov-jdk18on and keys of 16 or 32 bytes. */
        AES_GCM_SIV
    }

    /**
     * Encryption of stored events.
     *
     * @param enabled Whether stored events are encrypted; by default as soon as there are keys.
     * @param algorithm How new events are encrypted; those that were encrypted otherwise are read with the same keys.
     * @param activeKey Id of the key that encrypts new events; not needed if there is one key only.
     * @param keys Keys by id, each 16, 24 or 32 bytes in Base64; all of them decrypt. An id with other characters than
     *     letters, digits and dashes goes into brackets.
     * @param readPlain Whether events that are not encrypted are read beside encrypted ones. Only until all events of a
     *     store are encrypted: whoever can write to the database can forge events meanwhile.
     */
    public record CipherSettings(
            @Nullable Boolean enabled,
            @DefaultValue("aes-gcm") Algorithm algorithm,
            @Nullable String activeKey,
            @DefaultValue Map<String, String> keys,
            @DefaultValue("false") Boolean readPlain) {

        public CipherSettings {
            keys = Map.copyOf(keys);
        }

        boolean isEnabled() {
            // an active key whose bytes are missing must stop the start-up, not store plain events
            return enabled != null ? enabled : (activeKey != null || !keys.isEmpty());
        }

        /** Names the ids, not the keys. */
        @Override
        public String toString() {
            return "CipherSettings[enabled=" + enabled + ", algorithm=" + algorithm + ", activeKey=" + activeKey
                    + ", keys=" + new TreeSet<>(keys.keySet()) + ", readPlain=" + readPlain + "]";
        }
    }

    /** How PostgreSQL orders the log. */
    public enum Ordering {
        /** Commits of an application's events wait for each other; any reader that goes on from the last id is right. */
        STRICT,
        /** Commits go side by side; readers ask up to where the log is final. */
        CONCURRENT
    }

    /**
     * Events in a database.
     *
     * @param schema What is done about the tables before they are used.
     * @param lockTimeout How long a save waits for other writers before it fails, from 1 ms to one day.
     * @param groupCommit Saves that share a commit.
     * @param postgresql What only PostgreSQL has.
     */
    public record Jdbc(
            @DefaultValue("migrate") Schema schema,
            @DefaultValue("5s") Duration lockTimeout,
            @DefaultValue GroupCommit groupCommit,
            @DefaultValue Postgresql postgresql) {

        /** @throws InvalidSettingException if a value is out of range, naming the key below the given one */
        void check(String key) {
            requireUpToADay(key + ".lock-timeout", lockTimeout, "5s");
            requireAtLeast(1, key + ".group-commit.queue-capacity", groupCommit.queueCapacity());
            requireUpToADay(key + ".postgresql.stall-warning", postgresql.stallWarning(), "2s");
            InvalidSettingException.requirePositive(
                    key + ".postgresql.claim-timeout", postgresql.claimTimeout(), "750ms");
        }

        private static void requireUpToADay(String key, Duration value, String example) {
            if (value.toMillis() < 1 || value.compareTo(Duration.ofDays(1)) > 0) {
                throw new InvalidSettingException(
                        key + " is " + value + ".", "Set it to between 1ms and 1d, such as " + example + ".");
            }
        }
    }

    /**
     * Saves that share a commit.
     *
     * @param enabled Whether saves that come at the same time share a commit.
     * @param queueCapacity Number of saves that may wait for the next commit; others wait for room, and fail at the lock
     *     timeout.
     */
    public record GroupCommit(
            @DefaultValue("true") Boolean enabled,
            @DefaultValue("10000") Integer queueCapacity) {}

    /**
     * What only PostgreSQL has.
     *
     * @param ordering How the log is ordered. A change is made at the start, and refused while others write.
     * @param wakeUps Whether processes tell each other of new events with LISTEN and NOTIFY. Who follows a log keeps one
     *     connection of the pool for it. Needs connections of sessions, not of a pooler's transactions.
     * @param stallWarning After how long a warning says who holds up the log, from 1 ms to one day.
     * @param claimTimeout For how long nothing is heard of the instance that processes a log until another one takes over,
     *     1 ms or more. No handler may pause for longer between its statements.
     */
    public record Postgresql(
            @DefaultValue("strict") Ordering ordering,
            @DefaultValue("true") Boolean wakeUps,
            @DefaultValue("2s") Duration stallWarning,
            @DefaultValue("750ms") Duration claimTimeout) {}
}
