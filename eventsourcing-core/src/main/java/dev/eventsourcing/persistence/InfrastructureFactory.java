package dev.eventsourcing.persistence;

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
}
