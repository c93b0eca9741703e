package dev.eventsourcing.application;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.EventType;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** In the store of an application there are events that this build cannot read. */
@SuppressWarnings("serial") // the map is not needed elsewhere
public final class UnreadableEventsException extends EventSourcingException {

    private final transient SortedMap<EventType, Long> found;

    /** @param known the revision of a topic in this build, 0 if it has no type */
    UnreadableEventsException(String application, SortedMap<EventType, Long> found, ToIntFunction<String> known) {
        this(
                "In the store of \"" + application + "\" there are events that this build cannot read:"
                        + found.entrySet().stream()
                                .map(entry -> describe(
                                        entry, known.applyAsInt(entry.getKey().topic())))
                                .collect(Collectors.joining()),
                "Start the release that stored them; or register their types, add @Topic(aliases = …) to those that were"
                        + " renamed, and an Upcaster for each revision that has changed, see docs/versions.md",
                new TreeMap<>(found));
    }

    private UnreadableEventsException(String description, String action, SortedMap<EventType, Long> found) {
        super(description, action, null);
        this.found = found;
    }

    private static String describe(Map.Entry<EventType, Long> entry, int known) {
        return System.lineSeparator() + "  " + entry.getKey() + ", such as notification " + entry.getValue() + ": "
                + (known == 0 ? "the topic is not registered" : "this build knows revision " + known);
    }

    /** Returns the kinds of events with the notification id of the first of each. */
    public Map<EventType, Long> found() {
        return Map.copyOf(found);
    }
}
