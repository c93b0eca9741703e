package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Persistence;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One store in memory for all. */
final class MemoryStores implements Stores {

    private final InfrastructureFactory store;
    private final boolean insteadOfDatabases;

    private MemoryStores(InfrastructureFactory store, boolean insteadOfDatabases) {
        this.store = store;
        this.insteadOfDatabases = insteadOfDatabases;
    }

    /** Returns the store for all who ask for none, and for those who ask for a database, as a slice of tests has none. */
    static MemoryStores insteadOfDatabases(InfrastructureFactory store) {
        return new MemoryStores(store, true);
    }

    /** @throws InvalidSettingException if an application asks for a database */
    static MemoryStores of(InfrastructureFactory store, EventSourcingProperties properties) {
        properties.applications().forEach((name, settings) -> {
            String key = "eventsourcing.applications." + name;
            if (settings.datasource() != null) {
                throw refused(key + ".datasource is \"" + settings.datasource() + "\"", key + ".datasource");
            }
            if (settings.persistence() == Persistence.JDBC) {
                throw refused(key + ".persistence is jdbc", key + ".persistence");
            }
        });
        return new MemoryStores(store, false);
    }

    @Override
    public Infrastructure create(String application) {
        return store.create(application);
    }

    @Override
    public TrackingRecorder createTracking(String name, Collection<String> followed, @Nullable String dataSource) {
        requireNoDatabase(name, dataSource);
        return store.createTracking(name);
    }

    private void requireNoDatabase(String processor, @Nullable String dataSource) {
        if (dataSource != null && !insteadOfDatabases) {
            String key = "eventsourcing.processors." + processor + ".datasource";
            throw refused(key + " is \"" + dataSource + "\"", key);
        }
    }

    @Override
    public void requireInSaves(String name, Collection<String> followed, @Nullable String dataSource, Class<?> type) {
        requireNoDatabase(name, dataSource);
    }

    /** In memory there is room for any. */
    @Override
    public void requireSameIds(String processApplication, Collection<String> followed) {}

    @Override
    public Object placeOf(String application) {
        return store;
    }

    @Override
    public Object placeOfPositions(String name) {
        return store;
    }

    @Override
    public Map<String, String> describe(String application) {
        return Map.of("store", "memory");
    }

    @Override
    public TrackingRecorder createTracking(String name) {
        return store.createTracking(name);
    }

    private static InvalidSettingException refused(String description, String key) {
        return new InvalidSettingException(
                description + ", and there is no DataSource that events are kept in.",
                "Set spring.datasource.url and add the driver of the database, or define a DataSource bean; or remove "
                        + key + ".");
    }
}
