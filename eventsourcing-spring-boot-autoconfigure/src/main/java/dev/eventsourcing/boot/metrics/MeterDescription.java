package dev.eventsourcing.boot.metrics;

import io.micrometer.core.instrument.Meter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meters of the library, as they are documented. Tags have few values each: never ids. */
enum MeterDescription {
    APPEND(
            Meter.Type.TIMER,
            "eventsourcing.append",
            null,
            "Commits of saves, from the first statement to the end; in your own transactions the commit alone, with its wait"
                    + " for other writers",
            "application, ordering"),
    APPEND_BATCH_SAVES(
            Meter.Type.DISTRIBUTION_SUMMARY,
            "eventsourcing.append.batch.saves",
            "saves",
            "Saves that share a commit",
            "application, ordering"),
    APPEND_BATCH_EVENTS(
            Meter.Type.DISTRIBUTION_SUMMARY,
            "eventsourcing.append.batch.events",
            "events",
            "Events that share a commit",
            "application, ordering"),
    APPEND_WAIT(
            Meter.Type.TIMER,
            "eventsourcing.append.wait",
            null,
            "How long saves wait until they begin to be written",
            "application, ordering"),
    APPEND_QUEUE(
            Meter.Type.GAUGE,
            "eventsourcing.append.queue",
            "saves",
            "Saves that wait for the next commit",
            "application, ordering"),
    CONFLICTS(
            Meter.Type.COUNTER,
            "eventsourcing.conflicts",
            "conflicts",
            "Saves that failed because another writer was first",
            "application, ordering"),
    HORIZON_AGE(
            Meter.Type.GAUGE,
            "eventsourcing.horizon.age",
            "seconds",
            "For how long the same open transaction has kept events from readers",
            "application, ordering"),
    RETRIES(
            Meter.Type.COUNTER,
            "eventsourcing.retries",
            "retries",
            "Commands that were tried again because another writer was first",
            "application"),
    HEAD(
            Meter.Type.GAUGE,
            "eventsourcing.head",
            "events",
            "The highest notification id, at the least as many as events",
            "application"),
    SNAPSHOTS(Meter.Type.TIMER, "eventsourcing.snapshots", null, "Snapshots that were stored", "application"),
    SNAPSHOTS_FAILED(
            Meter.Type.COUNTER,
            "eventsourcing.snapshots.failures",
            "failures",
            "Snapshots that were due and could not be taken",
            "application"),
    SNAPSHOT_GETS(
            Meter.Type.COUNTER,
            "eventsourcing.snapshots.gets",
            "gets",
            "Loads that asked for a snapshot, with the result hit or miss",
            "application, result"),
    CACHE_GETS(
            Meter.Type.COUNTER,
            "eventsourcing.cache.gets",
            "gets",
            "Loads that asked the cache, with the result hit or miss",
            "application, result"),
    PROCESSOR_TIME(
            Meter.Type.TIMER,
            "eventsourcing.processor.time",
            null,
            "Batches that were processed, with their commit",
            "application, processor"),
    PROCESSOR_FAILURES(
            Meter.Type.COUNTER,
            "eventsourcing.processor.failures",
            "failures",
            "Batches and events that failed, each time they were tried",
            "application, processor"),
    PROCESSOR_LAG(
            Meter.Type.GAUGE,
            "eventsourcing.processor.lag",
            "events",
            "How many notification ids it is behind, of several partitions the slowest",
            "application, processor"),
    PROCESSOR_LAG_TIME(
            Meter.Type.GAUGE,
            "eventsourcing.processor.lag.time",
            "seconds",
            "How long ago the first event that waits has happened",
            "application, processor"),
    PROCESSOR_STATE(
            Meter.Type.GAUGE,
            "eventsourcing.processor.state",
            "partitions",
            "How many of its partitions are in the state",
            "application, processor, state"),
    DEAD_LETTERS(
            Meter.Type.GAUGE,
            "eventsourcing.dead.letters",
            "events",
            "Events that are parked or were skipped",
            "application, processor");

    private final Meter.Type type;
    private final String id;
    private final @Nullable String unit;
    private final String description;
    private final String tagKeys;

    MeterDescription(Meter.Type type, String id, @Nullable String unit, String description, String tagKeys) {
        this.type = type;
        this.id = id;
        this.unit = unit;
        this.description = description;
        this.tagKeys = tagKeys;
    }

    Meter.Type type() {
        return type;
    }

    /** Returns its name. */
    String id() {
        return id;
    }

    /** Returns the base unit, null for timers, whose unit is the registry's. */
    @Nullable
    String unit() {
        return unit;
    }

    String description() {
        return description;
    }

    List<String> tagKeys() {
        return List.of(tagKeys.split(", "));
    }
}
