package dev.eventsourcing.boot.actuate;

/**
 * What the endpoint is made of, for all its technologies. Safe for use by several threads.
 *
 * @param resources what it shows
 * @param operations what it does
 * @param properties who sees payloads
 */
record EndpointComponents(
        EndpointResources resources, EndpointOperations operations, EventSourcingEndpointProperties properties)
        implements AutoCloseable {

    @Override
    public void close() {
        resources.close();
    }
}
