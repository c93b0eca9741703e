package dev.eventsourcing.persistence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The upcasters by topic and revision. Safe for use by several threads. */
final class Upcasters {

    private final Map<String, SortedMap<Integer, Upcaster>> byTopic = new ConcurrentHashMap<>();

    /** @param topic the current name of the upcaster's */
    void add(String topic, Upcaster upcaster) {
        if (upcaster.fromRevision() < 1) {
            throw UpcasterException.notARevision(
                    "The upcaster " + upcaster.getClass().getName() + " for topic \"" + topic + "\"",
                    upcaster.fromRevision());
        }
        Upcaster other = byTopic.computeIfAbsent(topic, key -> new ConcurrentSkipListMap<>())
                .putIfAbsent(upcaster.fromRevision(), upcaster);
        if (other != null && other != upcaster) {
            throw UpcasterException.twice(other, upcaster);
        }
    }

    /** Puts those of a former topic under the current one. */
    void rename(String formerTopic, String topic) {
        SortedMap<Integer, Upcaster> former = byTopic.remove(formerTopic);
        if (former != null) {
            former.values().forEach(upcaster -> add(topic, upcaster));
        }
    }

    Optional<Upcaster> find(String topic, int revision) {
        return Optional.ofNullable(of(topic).get(revision));
    }

    boolean has(String topic) {
        return byTopic.containsKey(topic);
    }

    /** Returns the topics that have upcasters. */
    Set<String> topics() {
        return byTopic.keySet();
    }

    /** Tells whether all those of a topic make the next revision of it, and nothing else. */
    boolean leadToItself(String topic) {
        return of(topic).values().stream()
                .allMatch(upcaster -> upcaster.targets().equals(Set.of(upcaster.topic())));
    }

    /** Tells whether what the last one of a topic makes can be of that topic again, where none goes on with it. */
    boolean endInItself(String topic, UnaryOperator<String> current) {
        return of(topic).values().stream()
                .reduce((former, last) -> last)
                .filter(last -> last.targets().stream().map(current).anyMatch(topic::equals))
                .isPresent();
    }

    /**
     * Checks that there is one for each revision below the current one of a topic, and for no other.
     *
     * @param all whether each revision must have one; otherwise those from the first that has
     * @param current null for a topic that has no type: its upcasters must follow each other
     */
    void check(String topic, boolean all, @Nullable Integer current) {
        SortedMap<Integer, Upcaster> upcasters = of(topic);
        int last = upcasters.isEmpty() ? 0 : upcasters.lastKey();
        int end = current != null ? current : last + 1;
        int first = all ? 1 : upcasters.isEmpty() ? end : upcasters.firstKey();
        for (int revision = first; revision < end; revision++) {
            if (!upcasters.containsKey(revision)) {
                throw UpcasterException.missing(topic, revision, end);
            }
        }
        if (last >= end) {
            throw UpcasterException.beyond(topic, last, end);
        }
    }

    /** Returns the topics that events of a topic may have when they are read, itself included. */
    Set<String> reachable(String topic, UnaryOperator<String> current) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(topic));
        while (!next.isEmpty()) {
            String from = next.pop();
            if (reached.add(from)) {
                of(from).values().stream()
                        .flatMap(upcaster -> upcaster.targets().stream())
                        .map(current)
                        .forEach(next::push);
            }
        }
        return reached;
    }

    private SortedMap<Integer, Upcaster> of(String topic) {
        SortedMap<Integer, Upcaster> upcasters = byTopic.get(topic);
        return upcasters == null ? new ConcurrentSkipListMap<>() : upcasters;
    }
}
