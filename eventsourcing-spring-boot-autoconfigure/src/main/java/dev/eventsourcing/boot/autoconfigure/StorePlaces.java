package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.IdType;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Jdbc;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Persistence;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.jdbc.Ordering;
import dev.eventsourcing.jdbc.OriginatorIdType;
import dev.eventsourcing.jdbc.SchemaMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Says which DataSource applications and projections are kept in, and how, and refuses settings that do not go together. Makes
 * no store.
 *
 * <p>Safe for use by several threads.
 */
final class StorePlaces {

    private static final String OBJECTS = " Two DataSource beans are two also if they lead to one database, as each has"
            + " connections and transactions of its own: name one of them everywhere then.";

    private final DataSources dataSources;
    private final EventSourcingProperties properties;

    /** Where and how events are kept; in memory if there is no DataSource. */
    record StoreKey(@Nullable DataSource dataSource, JdbcSettings settings) {}

    StorePlaces(DataSources dataSources, EventSourcingProperties properties) {
        this.dataSources = dataSources;
        this.properties = properties;
    }

    /** Returns where what says nothing else is, unless applications name theirs: it may be that none is for the rest. */
    Optional<StoreKey> common() {
        return properties.applications().values().stream().allMatch(settings -> settings.datasource() == null)
                ? Optional.of(new StoreKey(
                        dataSources.forEvents(), settings(properties.jdbc(), properties.originatorIdType())))
                : Optional.empty();
    }

    StoreKey of(String application) {
        ResolvedApplicationSettings settings = properties.application(application);
        JdbcSettings jdbc = settings(settings.jdbc(), settings.originatorIdType());
        if (settings.persistence() == Persistence.MEMORY) {
            return new StoreKey(null, jdbc);
        }
        String name = settings.own().datasource();
        return new StoreKey(
                name == null ? dataSources.forEvents() : dataSources.named(name, settings.key() + ".datasource"), jdbc);
    }

    /** Dead letters have the ids of what is followed. */
    StoreKey of(String name, Collection<String> followed, @Nullable String dataSource) {
        String key = "eventsourcing.processors." + name + ".datasource";
        List<StoreKey> places = followed.stream().map(this::of).distinct().toList();
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
            return new StoreKey(dataSources.named(dataSource, key), settings);
        }
        if (places.stream().map(StoreKey::dataSource).distinct().count() > 1) {
            throw new InvalidSettingException(
                    "The projection \"" + name + "\" follows applications in different stores, "
                            + placesOf(followed)
                            + ", and its positions belong to where its read model is.",
                    "Set " + key + " to the name of that DataSource bean." + OBJECTS);
        }
        return new StoreKey(
                places.isEmpty() ? dataSources.forEvents() : places.get(0).dataSource(), settings);
    }

    Map<String, String> describe(String application) {
        StoreKey place = of(application);
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

    void requireInSaves(String name, Collection<String> followed, @Nullable String dataSource, Class<?> type) {
        String key = "eventsourcing.processors." + name + ".datasource";
        List<Object> stores = followed.stream()
                .map(application -> databaseOf(of(application).dataSource()))
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
        if (dataSource != null && !stores.contains(databaseOf(dataSources.named(dataSource, key)))) {
            throw new InvalidSettingException(
                    "The projection \"" + name + "\" is to run in the saves of " + placesOf(followed) + ", and " + key
                            + " says that its read model is in \"" + dataSource
                            + "\": a save would not be one with it.",
                    "Remove inline = true from @Follows of " + type.getName()
                            + ", so that it follows with a position beside its read model; or keep both in one DataSource."
                            + OBJECTS);
        }
    }

    void requireSameIds(String processApplication, Collection<String> followed) {
        StoreKey own = of(processApplication);
        for (String application : followed) {
            StoreKey place = of(application);
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
        return application + " in " + nameOf(of(application));
    }

    String nameOf(StoreKey place) {
        DataSource dataSource = place.dataSource();
        return dataSource == null ? "memory" : dataSources.nameOf(dataSource);
    }

    static Object databaseOf(@Nullable DataSource dataSource) {
        return dataSource == null ? "memory" : DataSources.target(dataSource);
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
