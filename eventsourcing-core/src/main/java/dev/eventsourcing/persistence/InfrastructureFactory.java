package dev.eventsourcing.persistence;

import java.util.function.UnaryOperator;

/**
 * Gives applications their infrastructure by name: same name, same events.
 *
 * <p>Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface InfrastructureFactory {

    /**
     * Returns what an application of this name works with; its tables, if any, are ready for use.
     *
     * @param applicationName lower case letters, digits and underscores, starting with a letter, such as
     *     {@code dog_school}
     * @throws IllegalArgumentException if the name cannot be used in this store
     * @throws PersistenceException if the store cannot be made ready
     */
    Infrastructure create(String applicationName);

    /**
     * Returns where a processor that stores no events of its own, such as a projection, keeps how far it has come.
     *
     * @param processorName as an application's name, and not that of an application in the same store
     * @throws IllegalArgumentException if the name cannot be used in this store
     * @throws PersistenceException if the store cannot be made ready
     */
    default TrackingRecorder createTracking(String processorName) {
        return create(processorName).recorder();
    }

    /**
     * Returns this factory for an application that sets something itself:
     *
     * <pre>{@code super(infrastructure.with(settings -> settings.with(SnapshotSettings.MANUAL)), World.class);}</pre>
     */
    default InfrastructureFactory with(UnaryOperator<ApplicationSettings> change) {
        InfrastructureFactory factory = this;
        return new InfrastructureFactory() {
            @Override
            public Infrastructure create(String applicationName) {
                Infrastructure made = factory.create(applicationName);
                return made.with(change.apply(made.settings()));
            }

            @Override
            public TrackingRecorder createTracking(String processorName) {
                return factory.createTracking(processorName);
            }
        };
    }
}
