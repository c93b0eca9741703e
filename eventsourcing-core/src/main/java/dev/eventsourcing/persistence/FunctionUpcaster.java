package dev.eventsourcing.persistence;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An upcaster of parts. */
record FunctionUpcaster(
        String topic, int fromRevision, Set<String> targets, Function<EventTree, List<EventTree>> function)
        implements Upcaster {

    @Override
    public List<EventTree> upcast(EventTree event) {
        return function.apply(event);
    }
}
