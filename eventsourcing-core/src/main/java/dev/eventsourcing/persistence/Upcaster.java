package dev.eventsourcing.persistence;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the next revision of an event out of an older one, each time that it is read; what is stored stays as it is. From
 * each revision below that of the {@link dev.eventsourcing.domain.Revision} there is one, and they run one after the other.
 *
 * <pre>{@code
 * Upcaster.of("World.Created", 1, payload -> payload.put("rank", 0))
 * }</pre>
 *
 * <p>One that makes several events of one, none, or one of another topic, names its {@link #targets()}. Registered with
 * {@link Topics#register(Upcaster)}, or as a bean.
 *
 * <p>A pure function, and safe for use by several threads. What it throws makes the event unreadable.
 */
public interface Upcaster {

    /** Returns the topic of the events that it is for, the current one if the type was renamed. */
    String topic();

    /** Returns the revision of the events that it is for, 1 or more. */
    int fromRevision();

    /** Returns the topics of the events that it may make. Who follows one of these reads the older events too. */
    default Set<String> targets() {
        return Set.of(topic());
    }

    /**
     * Returns what the event is today, in order: usually {@link EventTree#next()} alone, with a changed payload.
     *
     * <p>Several events share the version and the place in the log of the one that is stored. With none, the version and
     * the place are there, and nothing has happened.
     */
    List<EventTree> upcast(EventTree event);

    /**
     * Returns an upcaster that changes the payload.
     *
     * @param change changes what it is given
     */
    static Upcaster of(String topic, int fromRevision, Consumer<ObjectNode> change) {
        return of(topic, fromRevision, Set.of(topic), event -> {
            change.accept(event.payload());
            return List.of(event.next());
        });
    }

    /**
     * Returns an upcaster that makes several events, none, or one of another topic.
     *
     * @param targets as {@link #targets()}
     * @param upcast as {@link #upcast}
     */
    static Upcaster of(
            String topic, int fromRevision, Set<String> targets, Function<EventTree, List<EventTree>> upcast) {
        return new FunctionUpcaster(topic, fromRevision, Set.copyOf(targets), upcast);
    }
}
