package dev.eventsourcing.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes of a stored event of an older revision what it is today. Safe for use by several threads. */
final class Upcasting {

    /** No chain is that long: they go round in a circle. */
    private static final int MOST_STEPS = 1_000;

    private final Topics topics;
    private final Transcoder transcoder;

    Upcasting(Topics topics, Transcoder transcoder) {
        this.topics = topics;
        this.transcoder = transcoder;
    }

    /**
     * Returns the events that a stored one is today.
     *
     * @throws DeserializationException if there is no way to them
     */
    List<EventData> apply(StoredEvent stored, EventTree tree) {
        List<EventData> events = new ArrayList<>();
        apply(stored, tree, events, 0);
        return events;
    }

    private void apply(StoredEvent stored, EventTree tree, List<EventData> events, int steps) {
        String topic = topics.currentName(tree.topic());
        @Nullable Class<?> type = topics.find(topic).orElse(null);
        int known = type == null ? 0 : Topics.revisionOf(type);
        if (type != null && tree.revision() == known) {
            events.add(transcoder.fromTree(tree, type));
            return;
        }
        Optional<Upcaster> upcaster = topics.upcaster(topic, tree.revision());
        if (upcaster.isEmpty()) {
            throw problem(stored, topic, tree.revision(), known);
        }
        if (steps == MOST_STEPS) {
            throw new DeserializationException("its upcasters go round in a circle at topic \"" + topic + "\"");
        }
        List<EventTree> made = run(upcaster.get(), tree);
        for (EventTree next : made) {
            requireProgress(upcaster.get(), topic, next);
            // what is done to one of several must not be seen in the others
            apply(
                    stored,
                    made.size() == 1
                            ? next
                            : next.as(
                                    next.topic(),
                                    next.revision(),
                                    next.payload().deepCopy()),
                    events,
                    steps + 1);
        }
    }

    private RuntimeException problem(StoredEvent stored, String topic, int revision, int known) {
        if (known == 0) {
            return TopicException.unknown(topic);
        }
        return revision > known
                ? new UnknownRevisionException(stored, topic, revision, known)
                : UpcasterException.missing(topic, revision, known);
    }

    /** What the upcaster throws may quote what it was given: only the place is told. */
    private static List<EventTree> run(Upcaster upcaster, EventTree tree) {
        @Nullable List<EventTree> made;
        try {
            made = upcaster.upcast(tree);
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            throw new DeserializationException(describe(upcaster) + " failed with "
                    + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        if (made == null || made.stream().anyMatch(Objects::isNull)) {
            throw new DeserializationException(
                    describe(upcaster) + " gave null: return List.of() where nothing is left of the event");
        }
        return made;
    }

    private void requireProgress(Upcaster upcaster, String from, EventTree next) {
        String topic = topics.currentName(next.topic());
        if (topic.equals(from) && next.revision() <= upcaster.fromRevision()) {
            throw new DeserializationException(describe(upcaster) + " made revision " + next.revision()
                    + " of it, which is no later one: return event.next()");
        }
        if (upcaster.targets().stream().map(topics::currentName).noneMatch(topic::equals)) {
            throw new DeserializationException(describe(upcaster) + " made an event of topic \"" + topic
                    + "\", which its targets() do not name: add it there");
        }
    }

    private static String describe(Upcaster upcaster) {
        return "the upcaster " + upcaster.getClass().getName() + " for topic \"" + upcaster.topic() + "\" and revision "
                + upcaster.fromRevision();
    }
}
