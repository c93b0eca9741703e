package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.IdType;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Jdbc;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Persistence;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.jdbc.Ordering;
import dev.eventsourcing.jdbc.OriginatorIdType;
import dev.eventsourcing.jdbc.SchemaMode;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

    private static final String OBJECTS = " Two DataSource beans are two also if they lead to one database, as each has"
            + " connections and transactions of its own: name one of them everywhere then.";

    private final DataSources dataSources;
    private final EventSourcingProperties properties;
    private final Maker maker;
    private final InfrastructureFactory memory;
    private final Map<Place, JdbcInfrastructureFactory> stores = new LinkedHashMap<>();
    private final Map<TableName, String> users = new ConcurrentHashMap<>();
    private final ProjectionPlaces<Place> places = new ProjectionPlaces<>(this::nameOf);
    private volatile @Nullable Transactions transactions;

    /** What tables in a database are named after. */
    private record TableName(Object database, String name) {}

    /** Where and how events are kept; in memory if there is no DataSource. */
    private record Place(@Nullable DataSource dataSource, JdbcSettings settings) {}

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
    interface Transactions {

        /** Makes a store know of the transactions on its DataSource. */
        void connect(JdbcInfrastructureFactory store, DataSource dataSource);

        /** Returns what begins transactions on a DataSource, null if nothing does. */
        @Nullable
        PlatformTransactionManager managerOf(DataSource dataSource);
    }

    /** @throws InvalidSettingException if it is unclear which DataSource is for events, and that is needed */
    JdbcStores(DataSources dataSources, EventSourcingProperties properties, Maker maker, InfrastructureFactory memory) {
        this.dataSources = dataSources;
        this.properties = properties;
        this.maker = maker;
        this.memory = memory;
        // where applications name theirs, it may be that none is for the rest
        if (properties.applications().values().stream().allMatch(settings -> settings.datasource() == null)) {
            var unused = store(
                    new Place(dataSources.forEvents(), settings(properties.jdbc(), properties.originatorIdType())));
        }
    }

    @Override
    public Infrastructure create(String application) {
        Place place = place(application);
        requireUnused(application, place, "an application");
        InfrastructureFactory store = store(place);
        Infrastructure made = store.create(application);
        if (store instanceof JdbcInfrastructureFactory jdbc && place.settings().schema() == SchemaMode.NONE) {
            jdbc.requireTables(application);
        }
        return made;
    }

    /** A store looks after its own names, and several can be in the same database. */
    private void requireUnused(String name, Place place, String what) {
        if (place.dataSource() != null) {
            String other = users.putIfAbsent(new TableName(storeOf(place.dataSource()), name), what);
            if (other != null && !other.equals(what)) {
                throw new InvalidSettingException(
                        "The name \"" + name + "\" is that of " + other + " and of " + what + " in "
                                + dataSources.nameOf(place.dataSource()) + ", and both would use the same tables.",
                        "Give one of them another name.");
            }
        }
    }

    private Place place(String application) {
        ResolvedApplicationSettings settings = properties.application(application);
        JdbcSettings jdbc = settings(settings.jdbc(), settings.originatorIdType());
        if (settings.persistence() == Persistence.MEMORY) {
            return new Place(null, jdbc);
        }
        String name = settings.own().datasource();
        return new Place(
                name == null ? dataSources.forEvents() : dataSources.named(name, settings.key() + ".datasource"), jdbc);
    }

    @Override
    public TrackingRecorder createTracking(String name, Collection<String> followed, @Nullable String dataSource) {
        Place place = place(name, followed, dataSource);
        places.put(name, place);
        requireUnused(name, place, "a processor");
        return createTracking(name, place);
    }

    @Override
    public TrackingRecorder createTracking(String name) {
        return createTracking(name, places.of(name, () -> place(name, List.of(), null)));
    }

    private TrackingRecorder createTracking(String name, Place place) {
        InfrastructureFactory store = store(place);
        TrackingRecorder tracking = store.createTracking(name);
        if (store instanceof JdbcInfrastructureFactory jdbc && place.settings().schema() == SchemaMode.NONE) {
            jdbc.requireTables(name);
        }
        return tracking;
    }

    /** Dead letters have the ids of what is followed. */
    private Place place(String name, Collection<String> followed, @Nullable String dataSource) {
        String key = "eventsourcing.processors." + name + ".datasource";
        List<Place> places = followed.stream().map(this::place).distinct().toList();
        if (dataSource == null && places.size() == 1) {
            return places.get(0);
        }
        List<OriginatorIdType> ids = places.stream()
                .map(place -> place.settings().originatorIdType())
                .distinct()
                .toList();
        if (ids.size() > 1) {
            throw new InvalidSettingException(
                    "The projection \"" + name + "\" follows applications whose originators are named by UUIDs and by"
                            + " strings: " + followed + ".",
                    "Have a projection for each of them, or give them the same originator-id-type.");
        }
        JdbcSettings common = settings(properties.jdbc(), properties.originatorIdType());
        JdbcSettings settings = ids.isEmpty() ? common : common.with(ids.get(0));
        if (dataSource != null) {
            return new Place(dataSources.named(dataSource, key), settings);
        }
        if (places.stream().map(Place::dataSource).distinct().count() > 1) {
            throw new InvalidSettingException(
                    "The projection \"" + name + "\" follows applications in different stores, "
                            + placesOf(followed)
                            + ", and its positions belong to where its read model is.",
                    "Set " + key + " to the name of that DataSource bean." + OBJECTS);
        }
        return new Place(
                places.isEmpty() ? dataSources.forEvents() : places.get(0).dataSource(), settings);
    }

    @Override
    public void requireInSaves(String name, Collection<String> followed, @Nullable String dataSource, Class<?> type) {
        String key = "eventsourcing.processors." + name + ".datasource";
        List<Object> stores = followed.stream()
                .map(application -> storeOf(place(application).dataSource()))
                .distinct()
                .toList();
        if (stores.size() > 1) {
            throw new InvalidSettingException(
                    "The projection \"" + name + "\" is to run in the saves of applications in different stores, "
                            + placesOf(followed) + ", and a transaction is one store's.",
                    "Remove inline = true from @Follows of " + type.getName() + " and set " + key
                            + " to the name of the DataSource bean of its read model, or have a projection for each."
                            + OBJECTS);
        }
        if (dataSource != null && !stores.contains(storeOf(dataSources.named(dataSource, key)))) {
            throw new InvalidSettingException(
                    "The projection \"" + name + "\" is to run in the saves of " + placesOf(followed) + ", and " + key
                            + " says that its read model is in \"" + dataSource
                            + "\": a save would not be one with it.",
                    "Remove inline = true from @Follows of " + type.getName()
                            + ", so that it follows with a position beside its read model; or keep both in one DataSource."
                            + OBJECTS);
        }
    }

    @Override
    public Object placeOf(String application) {
        return storeOf(place(application).dataSource());
    }

    @Override
    public Object placeOfPositions(String name) {
        return storeOf(places.of(name, () -> place(name, List.of(), null)).dataSource());
    }

    @Override
    public Map<String, String> describe(String application) {
        Place place = place(application);
        if (place.dataSource() == null) {
            return Map.of("store", "memory");
        }
        Map<String, String> described = new LinkedHashMap<>();
        described.put("store", "jdbc");
        dataSources.beanNameOf(place.dataSource()).ifPresent(name -> described.put("datasource", name));
        described.put("originatorIdType", lower(place.settings().originatorIdType()));
        described.put("ordering", lower(place.settings().ordering()));
        described.put("schema", lower(place.settings().schema()));
        return described;
    }

    private static String lower(Enum<?> setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }

    private static Object storeOf(@Nullable DataSource dataSource) {
        return dataSource == null ? "memory" : DataSources.target(dataSource);
    }

    @Override
    public void requireSameIds(String processApplication, Collection<String> followed) {
        Place own = place(processApplication);
        for (String application : followed) {
            Place place = place(application);
            if (own.dataSource() != null
                    && place.dataSource() != null
                    && own.settings().originatorIdType() != place.settings().originatorIdType()) {
                throw new InvalidSettingException(
                        "The process application \"" + processApplication + "\" names originators by "
                                + own.settings().originatorIdType() + ", and follows \"" + application
                                + "\", which names them by " + place.settings().originatorIdType()
                                + ": it could not keep dead letters of it.",
                        "Set originator-id-type of both to the same, below eventsourcing.applications.<name> or for"
                                + " all.");
            }
        }
    }

    private String placesOf(Collection<String> applications) {
        return applications.stream().map(this::inPlace).collect(Collectors.joining(", "));
    }

    private String inPlace(String application) {
        return application + " in " + nameOf(place(application));
    }

    private String nameOf(Place place) {
        DataSource dataSource = place.dataSource();
        return dataSource == null ? "memory" : dataSources.nameOf(dataSource);
    }

    private synchronized InfrastructureFactory store(Place place) {
        DataSource dataSource = place.dataSource();
        if (dataSource == null) {
            return memory;
        }
        JdbcInfrastructureFactory known = stores.get(place);
        if (known != null) {
            return known;
        }
        JdbcInfrastructureFactory made = maker.make(dataSource, place.settings(), () -> managerOf(dataSource));
        Transactions all = transactions;
        if (all != null) {
            all.connect(made, dataSource);
        }
        stores.put(place, made);
        return made;
    }

    private @Nullable PlatformTransactionManager managerOf(DataSource dataSource) {
        Transactions all = transactions;
        return all == null ? null : all.managerOf(dataSource);
    }

    /** Connects all stores with the transactions of the context, also those that are made from now on. */
    synchronized void connect(Transactions all) {
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

    private static JdbcSettings settings(Jdbc jdbc, IdType ids) {
        return new JdbcSettings(
                switch (jdbc.schema()) {
                    case MIGRATE -> SchemaMode.MIGRATE;
                    case VALIDATE -> SchemaMode.VALIDATE;
                    case NONE -> SchemaMode.NONE;
                },
                switch (ids) {
                    case UUID -> OriginatorIdType.UUID;
                    case TEXT -> OriginatorIdType.TEXT;
                },
                jdbc.lockTimeout(),
                jdbc.groupCommit().enabled(),
                jdbc.groupCommit().queueCapacity(),
                switch (jdbc.postgresql().ordering()) {
                    case STRICT -> Ordering.STRICT;
                    case CONCURRENT -> Ordering.CONCURRENT;
                },
                jdbc.postgresql().wakeUps(),
                jdbc.postgresql().stallWarning(),
                jdbc.postgresql().claimTimeout());
    }
}
