package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import java.util.Collection;
import java.util.Set;

/** Looks, before a start, whether there can be events for the handlers of a follower. Safe for use by several threads. */
final class HandlerTopics {

    private HandlerTopics() {}

    /**
     * Checks that each type that there is a handler for is registered with the mapper of one of the logs, or one that extends
     * it: the handler would never be called. Who follows nobody is not at work at all, and passes.
     *
     * @param logs all that it follows
     * @throws EventHandlerException if one is not
     */
    static void require(Processing processing, Collection<? extends FollowedLog> logs) {
        for (Class<?> type : logs.isEmpty() ? Set.<Class<?>>of() : processing.eventTypes()) {
            if (logs.stream().noneMatch(log -> log.mapper().topics().hasTypesOf(type))) {
                throw EventHandlerException.unregistered(processing.name(), type, names(logs));
            }
        }
    }

    /** As {@link #require}, where others may hold what this one has not: there has to be one type at least. */
    static void requireAny(Processing processing, FollowedLog log) {
        boolean none = processing.eventTypes().stream()
                .noneMatch(type -> log.mapper().topics().hasTypesOf(type));
        if (none) {
            processing.eventTypes().stream().findFirst().ifPresent(type -> {
                throw EventHandlerException.unregistered(processing.name(), type, log.applicationName());
            });
        }
    }

    private static String names(Collection<? extends FollowedLog> logs) {
        return String.join(", ", logs.stream().map(FollowedLog::applicationName).toList());
    }
}
