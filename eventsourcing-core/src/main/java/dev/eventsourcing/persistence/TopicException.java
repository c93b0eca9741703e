package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;

/**
 * A topic stands for no event type, or for two, or an event type has none. The {@link #action()} says how to register it.
 */
public final class TopicException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private TopicException(String description, String action) {
        super(description, action, null);
    }

    static TopicException unknown(String topic) {
        return new TopicException(
                "Topic \"" + topic + "\" is not registered",
                "Name its aggregate or event type in your application's constructor, or add the topic to the aliases of a"
                        + " renamed type: @Topic(value = …, aliases = \"" + topic + "\")");
    }

    static TopicException unregistered(Class<?> type) {
        return new TopicException(
                "Event type " + type.getName() + " is not registered",
                "Name it, or the aggregate or sealed interface that it is declared in, in your application's constructor");
    }

    static TopicException taken(String topic, String holder, String other) {
        return new TopicException(
                "Topic \"" + topic + "\" stands for " + holder + ", it cannot stand for " + other + " too",
                "Give one of them another @Topic");
    }

    static TopicException noEvents(Class<?> type) {
        return new TopicException(
                type.getName() + " has no event types",
                "Declare them inside of it, or name their sealed interface in your application's constructor as well");
    }
}
