package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Cache;
import dev.eventsourcing.boot.internal.ApplicationDescriptions;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.ClassUtils;

/** Gives applications the recorders of their store, and the mapper and settings that they are to have. */
final class ConfiguredInfrastructureFactory
        implements InfrastructureFactory, ApplicationDescriptions, SmartInitializingSingleton {

    private static final Logger logger = LoggerFactory.getLogger(ConfiguredInfrastructureFactory.class);

    private static final String CAFFEINE = "com.github.benmanes.caffeine.cache.Caffeine";

    private final Stores stores;
    private final EventSourcingProperties properties;
    private final ApplicationMappers mappers;
    private final Observers observers;
    private final BooleanSupplier complete;
    private final Map<String, Infrastructure> infrastructures = new ConcurrentHashMap<>();

    /**
     * @param stores where recorders and clock come from; their mappers are not used
     * @param observers gives who is told what the applications do
     * @param complete tells whether all applications are made that there will be
     * @throws InvalidSettingException if a setting needs a library that is not there
     */
    ConfiguredInfrastructureFactory(
            Stores stores,
            EventSourcingProperties properties,
            ApplicationMappers mappers,
            Observers observers,
            BooleanSupplier complete) {
        this.stores = stores;
        this.properties = properties;
        this.mappers = mappers;
        this.observers = observers;
        this.complete = complete;
        requireLibrary(properties.cache(), "eventsourcing.cache.maximum-size");
        for (String name : properties.applications().keySet()) {
            ResolvedApplicationSettings settings = properties.application(name);
            requireLibrary(settings.cache(), settings.key() + ".cache.maximum-size");
        }
    }

    /**
     * Applications that are made later may have settings too. Where there are none, the events of the one that is meant would
     * be stored in clear.
     */
    @Override
    public void afterSingletonsInstantiated() {
        for (String key : new TreeSet<>(properties.applications().keySet())) {
            ResolvedApplicationSettings settings = properties.application(key);
            if (isThere(key)) {
                continue;
            }
            Set<String> names = new TreeSet<>(infrastructures.keySet());
            if (settings.own().cipher() != null && complete.getAsBoolean()) {
                throw new InvalidSettingException(
                        settings.key() + ".cipher is set, and there is no application of that name: they are " + names
                                + ".",
                        "Correct the name, or remove " + settings.key() + ".");
            }
            logger.warn(
                    "{} is set, and there is no application of that name so far: they are {}", settings.key(), names);
        }
    }

    private boolean isThere(String key) {
        return Stream.concat(infrastructures.keySet().stream(), Stream.ofNullable(properties.name()))
                .anyMatch(name -> EventSourcingProperties.uniform(name).equals(EventSourcingProperties.uniform(key)));
    }

    private static void requireLibrary(Cache cache, String key) {
        if (cache.maximumSize() > 0 && !ClassUtils.isPresent(CAFFEINE, null)) {
            throw new InvalidSettingException(
                    key + " is " + cache.maximumSize() + ", and Caffeine is not on the class path.",
                    "Add the dependency com.github.ben-manes.caffeine:caffeine, or set it to 0.");
        }
    }

    @Override
    public TrackingRecorder createTracking(String processorName) {
        return stores.createTracking(processorName);
    }

    /** As above, where {@link Stores#createTracking} says. */
    TrackingRecorder createTracking(String processorName, Collection<String> followed, @Nullable String dataSource) {
        return stores.createTracking(processorName, followed, dataSource);
    }

    /** Returns what knows where everything is kept. */
    Stores stores() {
        return stores;
    }

    @Override
    public Map<String, String> describe(String application) {
        return stores.describe(application);
    }

    /** {@inheritDoc} A log elsewhere is a place of its own. */
    @Override
    public Object placeOf(String application) {
        return infrastructures.containsKey(application) ? stores.placeOf(application) : "the log of " + application;
    }

    @Override
    public Object placeOfPositions(String processor) {
        return infrastructures.containsKey(processor) ? stores.placeOf(processor) : stores.placeOfPositions(processor);
    }

    /** {@inheritDoc} Once for each name: its mapper keeps the dictionaries that it has read. */
    @Override
    public Infrastructure create(String applicationName) {
        Infrastructure known = infrastructures.get(applicationName);
        if (known != null) {
            return known;
        }
        Infrastructure stored = stores.create(applicationName);
        return infrastructures.computeIfAbsent(applicationName, name -> configured(name, stored));
    }

    private Infrastructure configured(String applicationName, Infrastructure stored) {
        ResolvedApplicationSettings settings = properties.application(applicationName);
        return new Infrastructure(
                applicationName,
                mappers.of(settings),
                stored.recorder(),
                stored.snapshotRecorder(),
                stored.clock(),
                settings.settings(),
                observers.ofApplication(applicationName));
    }
}
