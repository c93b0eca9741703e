package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.ApplicationSettings;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Cache;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.ClassUtils;

/** Gives applications the recorders of a store, and the mapper and section size that their settings ask for. */
final class ConfiguredInfrastructureFactory implements InfrastructureFactory {

    private static final String CAFFEINE = "com.github.benmanes.caffeine.cache.Caffeine";

    private final InfrastructureFactory store;
    private final Mapper mapper;
    private final Mappers mappers;
    private final EventSourcingProperties properties;
    private final Observers observers;
    private final Map<String, Infrastructure> infrastructures = new ConcurrentHashMap<>();

    /**
     * @param store where recorders and clock come from; its mappers are not used
     * @param mapper for applications without a compressor setting of their own
     * @param mappers for all others
     * @param observers gives who is told what the applications do
     */
    ConfiguredInfrastructureFactory(
            InfrastructureFactory store,
            Mapper mapper,
            Mappers mappers,
            EventSourcingProperties properties,
            Observers observers) {
        this.store = store;
        this.mapper = mapper;
        this.mappers = mappers;
        this.properties = properties;
        this.observers = observers;
        requireLibrary(properties.cache(), "eventsourcing.cache.maximum-size");
        properties
                .applications()
                .forEach((name, settings) -> requireLibrary(
                        settings.cache(name, properties.cache()),
                        "eventsourcing.applications." + name + ".cache.maximum-size"));
        if (mapper != mappers.plain()) {
            properties.applications().forEach(ConfiguredInfrastructureFactory::refuseCompressor);
        }
    }

    private static void requireLibrary(Cache cache, String key) {
        if (cache.maximumSize() > 0 && !ClassUtils.isPresent(CAFFEINE, null)) {
            throw new InvalidSettingException(
                    key + " is " + cache.maximumSize() + ", and Caffeine is not on the class path.",
                    "Add the dependency com.github.ben-manes.caffeine:caffeine, or set it to 0.");
        }
    }

    private static void refuseCompressor(String application, ApplicationSettings settings) {
        if (settings.compressor() != null) {
            String key = "eventsourcing.applications." + application + ".compressor";
            throw new InvalidSettingException(
                    key + " is set, and the Mapper is a bean of yours, whose compressor cannot be exchanged.",
                    "Remove " + key + ", or define Transcoder, Compressor and Cipher beans instead of a Mapper.");
        }
    }

    @Override
    public TrackingRecorder createTracking(String processorName) {
        return store.createTracking(processorName);
    }

    /** {@inheritDoc} Once for each name: its mapper keeps the dictionaries that it has read. */
    @Override
    public Infrastructure create(String applicationName) {
        Infrastructure stored = store.create(applicationName);
        return infrastructures.computeIfAbsent(applicationName, name -> configured(name, stored));
    }

    private Infrastructure configured(String applicationName, Infrastructure stored) {
        ApplicationSettings settings = properties.application(applicationName);
        return new Infrastructure(
                mapper(applicationName, settings),
                stored.recorder(),
                stored.snapshotRecorder(),
                stored.clock(),
                new dev.eventsourcing.persistence.ApplicationSettings(
                        settings.sectionSize() != null ? settings.sectionSize() : properties.sectionSize(),
                        settings.snapshots(applicationName, properties.snapshots())
                                .settings(),
                        settings.cache(applicationName, properties.cache()).settings(),
                        properties.commandAttempts()),
                observers.ofApplication(applicationName));
    }

    private Mapper mapper(String applicationName, ApplicationSettings settings) {
        return settings.compressor() == null
                ? mapper
                : mappers.with(ConfiguredCompressor.of(
                        settings.compressor(), "eventsourcing.applications." + applicationName + ".compressor"));
    }
}
