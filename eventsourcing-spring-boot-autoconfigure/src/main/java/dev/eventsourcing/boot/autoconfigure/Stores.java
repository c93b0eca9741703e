package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives applications and projections the store that their settings ask for. Safe for use by several threads. */
interface Stores {

    /**
     * Returns what an application works with, whose mapper and settings are not used.
     *
     * @throws InvalidSettingException if it is unclear where its events are kept, or that is not there
     * @throws dev.eventsourcing.persistence.PersistenceException if the store cannot be made ready
     */
    Infrastructure create(String application);

    /**
     * Returns where a projection keeps its positions: beside its read model.
     *
     * @param followed the applications of this process that it follows
     * @param dataSource the bean that the settings name; null for the one that what it follows is kept in
     * @throws InvalidSettingException if it is unclear where that is, or it is not there
     * @throws dev.eventsourcing.persistence.PersistenceException if the store cannot be made ready
     */
    TrackingRecorder createTracking(String name, Collection<String> followed, @Nullable String dataSource);

    /**
     * Probes whether the read model of a projection can be part of the saves of what it follows.
     *
     * @param followed the applications whose saves it runs in
     * @param dataSource the bean that the settings name for the read model; null for none
     * @param type the class of the projection
     * @throws InvalidSettingException if it is in another place than the events
     */
    void requireInSaves(String name, Collection<String> followed, @Nullable String dataSource, Class<?> type);

    /**
     * Probes whether a process application can keep, beside its own, the ids of what it follows: those of dead letters.
     *
     * @param followed the applications of this process that it follows
     * @throws InvalidSettingException if it names its originators in another way
     */
    void requireSameIds(String processApplication, Collection<String> followed);

    /** Returns what stands for where an application's events are; asks no store. */
    Object placeOf(String application);

    /** Returns the same for where a projection's positions are that {@link #createTracking} was asked for. */
    Object placeOfPositions(String name);

    /** Tells what holds for an application: names of settings and their values. */
    Map<String, String> describe(String application);

    /**
     * Returns where a projection keeps its positions that is known by its name: where it, or its versions, have theirs. For
     * a name that nobody knows yet that is where the events of applications are which name no DataSource.
     *
     * @throws InvalidSettingException if its versions have theirs in several, or it is unclear where that is
     * @throws dev.eventsourcing.persistence.PersistenceException if the store cannot be made ready
     */
    TrackingRecorder createTracking(String name);
}
