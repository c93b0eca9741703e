package dev.eventsourcing.persistence;

/** What was subscribed to goes on until this is closed; closing again does nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
