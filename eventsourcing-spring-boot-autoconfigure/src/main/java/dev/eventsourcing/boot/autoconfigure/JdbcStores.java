package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.StorePlaces.StoreKey;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.jdbc.SchemaMode;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A store for each DataSource that events are kept in, and for each way to keep them there; and one in memory for
 * applications that ask for it.
 *
 * <p>Safe for use by several threads.
 */
final class JdbcStores implements Stores, AutoCloseable {

    private final DataSources dataSources;
    private final StorePlaces where;
    private final Maker maker;
    private final InfrastructureFactory memory;
    private final Map<StoreKey, JdbcInfrastructureFactory> stores = new LinkedHashMap<>();
    private final Map<TableName, String> users = new ConcurrentHashMap<>();
    private final ProjectionPlaces<StoreKey> places;
    private volatile @Nullable TransactionManagers transactions;

    /** What tables in a database are named after. */
    private record TableName(Object database, String name) {}

    /** Makes a store. */
    @FunctionalInterface
    interface Maker {

        /**
         * Makes the store, and does not look at the database.
         *
         * @param processing gives what begins the transactions of processors, null for one of the store's own
         */
        JdbcInfrastructureFactory make(
                DataSource dataSource,
                JdbcSettings settings,
                Supplier<@Nullable PlatformTransactionManager> processing);
    }

    /** The transactions of a context. */
    interface TransactionManagers {

        /** Makes a store know of the transactions on its DataSource. */
        void connect(JdbcInfrastructureFactory store, DataSource dataSource);

        /** Returns what begins transactions on a DataSource, null if nothing does. */
        @Nullable
        PlatformTransactionManager managerOf(DataSource dataSource);
    }

    /** @throws InvalidSettingException if it is unclear which DataSource is for events, and that is needed */
    JdbcStores(DataSources dataSources, EventSourcingProperties properties, Maker maker, InfrastructureFactory memory) {
        this.dataSources = dataSources;
        this.where = new StorePlaces(dataSources, properties);
        this.places = new ProjectionPlaces<>(where::nameOf);
        this.maker = maker;
        this.memory = memory;
        where.common().ifPresent(this::store);
    }

    @Override
    public Infrastructure create(String application) {
        StoreKey place = where.of(application);
        requireUnused(application, place, "an application");
        InfrastructureFactory store = store(place);
        Infrastructure made = store.create(application);
        if (store instanceof JdbcInfrastructureFactory jdbc && place.settings().schema() == SchemaMode.NONE) {
            jdbc.requireTables(application);
        }
        return made;
    }

    /** A store looks after its own names, and several can be in the same database. */
    private void requireUnused(String name, StoreKey place, String what) {
        if (place.dataSource() != null) {
            String other = users.putIfAbsent(new TableName(StorePlaces.databaseOf(place.dataSource()), name), what);
            if (other != null && !other.equals(what)) {
                throw new InvalidSettingException(
                        "The name \"" + name + "\" is that of " + other + " and of " + what + " in "
                                + dataSources.nameOf(place.dataSource()) + ", and both would use the same tables.",
                        "Give one of them another name.");
            }
        }
    }

    @Override
    public TrackingRecorder createTracking(String name, Collection<String> followed, @Nullable String dataSource) {
        StoreKey place = where.of(name, followed, dataSource);
        places.put(name, place);
        requireUnused(name, place, "a processor");
        return createTracking(name, place);
    }

    @Override
    public TrackingRecorder createTracking(String name) {
        return createTracking(name, places.of(name, () -> where.of(name, List.of(), null)));
    }

    private TrackingRecorder createTracking(String name, StoreKey place) {
        InfrastructureFactory store = store(place);
        TrackingRecorder tracking = store.createTracking(name);
        if (store instanceof JdbcInfrastructureFactory jdbc && place.settings().schema() == SchemaMode.NONE) {
            jdbc.requireTables(name);
        }
        return tracking;
    }

    @Override
    public Object placeOf(String application) {
        return StorePlaces.databaseOf(where.of(application).dataSource());
    }

    @Override
    public Object placeOfPositions(String name) {
        return StorePlaces.databaseOf(
                places.of(name, () -> where.of(name, List.of(), null)).dataSource());
    }

    @Override
    public Map<String, String> describe(String application) {
        return where.describe(application);
    }

    @Override
    public void requireInSaves(String name, Collection<String> followed, @Nullable String dataSource, Class<?> type) {
        where.requireInSaves(name, followed, dataSource, type);
    }

    @Override
    public void requireSameIds(String processApplication, Collection<String> followed) {
        where.requireSameIds(processApplication, followed);
    }

    private synchronized InfrastructureFactory store(StoreKey place) {
        DataSource dataSource = place.dataSource();
        if (dataSource == null) {
            return memory;
        }
        JdbcInfrastructureFactory known = stores.get(place);
        if (known != null) {
            return known;
        }
        JdbcInfrastructureFactory made = maker.make(dataSource, place.settings(), () -> managerOf(dataSource));
        TransactionManagers all = transactions;
        if (all != null) {
            all.connect(made, dataSource);
        }
        stores.put(place, made);
        return made;
    }

    private @Nullable PlatformTransactionManager managerOf(DataSource dataSource) {
        TransactionManagers all = transactions;
        return all == null ? null : all.managerOf(dataSource);
    }

    /** Connects all stores with the transactions of the context, also those that are made from now on. */
    synchronized void connect(TransactionManagers all) {
        transactions = all;
        stores.forEach((place, store) -> {
            if (place.dataSource() != null) {
                all.connect(store, place.dataSource());
            }
        });
    }

    @Override
    public synchronized void close() {
        JdbcInfrastructureFactory.closeAll(stores.values());
    }
}
