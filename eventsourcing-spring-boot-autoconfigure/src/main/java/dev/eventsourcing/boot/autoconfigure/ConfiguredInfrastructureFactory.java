package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.ApplicationSettings;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.TrackingRecorder;

/** Gives applications the recorders of a store, and the mapper and section size that their settings ask for. */
final class ConfiguredInfrastructureFactory implements InfrastructureFactory {

    private final InfrastructureFactory store;
    private final Mapper mapper;
    private final Mappers mappers;
    private final EventSourcingProperties properties;

    /**
     * @param store where recorders and clock come from; its mappers are not used
     * @param mapper for applications without a compressor setting of their own
     * @param mappers for all others
     */
    ConfiguredInfrastructureFactory(
            InfrastructureFactory store, Mapper mapper, Mappers mappers, EventSourcingProperties properties) {
        this.store = store;
        this.mapper = mapper;
        this.mappers = mappers;
        this.properties = properties;
        if (mapper != mappers.plain()) {
            properties.applications().forEach(ConfiguredInfrastructureFactory::refuseCompressor);
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

    @Override
    public Infrastructure create(String applicationName) {
        Infrastructure stored = store.create(applicationName);
        ApplicationSettings settings = properties.application(applicationName);
        return new Infrastructure(
                settings.compressor() != null ? mappers.with(settings.compressor()) : mapper,
                stored.recorder(),
                stored.snapshotRecorder(),
                stored.clock(),
                settings.sectionSize() != null ? settings.sectionSize() : properties.sectionSize());
    }
}
