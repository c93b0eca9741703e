package dev.eventsourcing.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Sees to it that no two events of one aggregate are stored under the same topic, former ones included. */
final class EventTopics {

    private final TypeElement aggregate;
    private final Problems problems;
    private final Map<String, ExecutableElement> taken = new HashMap<>();

    EventTopics(TypeElement aggregate, Problems problems) {
        this.aggregate = aggregate;
        this.problems = problems;
    }

    /** Checks the events that take their topics from their names, and then the ones that say otherwise. */
    void check(List<EventModel> events) {
        for (EventModel event : events) {
            if (topicOf(event).isEmpty()) {
                taken.put(aggregate.getSimpleName() + "." + event.name(), event.body());
            }
        }
        for (EventModel event : events) {
            topicOf(event).ifPresent(topic -> {
                Annotations.value(topic, "value").ifPresent(value -> take(event, topic, value));
                Annotations.value(topic, "aliases").ifPresent(aliases -> takeAll(event, topic, aliases));
            });
        }
    }

    private static Optional<AnnotationMirror> topicOf(EventModel event) {
        return event.declared() == null
                ? Optional.ofNullable(event.topic())
                : Annotations.find(event.declared(), CoreNames.TOPIC);
    }

    private void takeAll(EventModel event, AnnotationMirror topic, AnnotationValue aliases) {
        for (Object alias : (List<?>) aliases.getValue()) {
            take(event, topic, (AnnotationValue) alias);
        }
    }

    private void take(EventModel event, AnnotationMirror topic, AnnotationValue value) {
        String name = (String) value.getValue();
        ExecutableElement other = taken.putIfAbsent(name, event.body());
        if (other != null && !other.equals(event.body())) {
            problems.on(
                    event.declared() == null ? event.body() : event.declared(),
                    topic,
                    value,
                    name + " is a topic of " + other + " already: choose another");
        }
    }
}
