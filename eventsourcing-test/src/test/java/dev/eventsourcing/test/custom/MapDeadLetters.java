package dev.eventsourcing.test.custom;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.DeadLetters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Dead letters in a map. Safe for use by several threads. */
final class MapDeadLetters implements DeadLetters {

    private record Key(String applicationName, long notificationId) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byName = applicationName.compareTo(other.applicationName);
            return byName != 0 ? byName : Long.compare(notificationId, other.notificationId);
        }
    }

    private final TreeMap<Key, DeadLetter> letters = new TreeMap<>();

    private Stream<DeadLetter> of(String applicationName) {
        return letters.values().stream()
                .filter(letter -> letter.applicationName().equals(applicationName));
    }

    @Override
    public synchronized void put(Collection<DeadLetter> added) {
        added.forEach(letter -> letters.put(new Key(letter.applicationName(), letter.notificationId()), letter));
    }

    @Override
    public synchronized Set<OriginatorId> parked(String applicationName, Collection<OriginatorId> originatorIds) {
        Set<OriginatorId> wanted = Set.copyOf(originatorIds);
        return of(applicationName)
                .filter(letter -> letter.disposition() == DeadLetter.Disposition.PARKED)
                .map(DeadLetter::originatorId)
                .filter(wanted::contains)
                .collect(toSet());
    }

    @Override
    public synchronized List<DeadLetter> select(String applicationName, long after, int limit) {
        return of(applicationName)
                .filter(letter -> letter.notificationId() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<DeadLetter> first(String applicationName, OriginatorId originatorId) {
        return of(applicationName)
                .filter(letter -> letter.originatorId().equals(originatorId))
                .findFirst();
    }

    @Override
    public synchronized Optional<DeadLetter> find(String applicationName, long notificationId) {
        return Optional.ofNullable(letters.get(new Key(applicationName, notificationId)));
    }

    @Override
    public synchronized long count(String applicationName) {
        return of(applicationName).count();
    }

    @Override
    public synchronized boolean remove(String applicationName, long notificationId) {
        return letters.remove(new Key(applicationName, notificationId)) != null;
    }

    @Override
    public synchronized Map<OriginatorId, Long> countByOriginator(String applicationName) {
        return of(applicationName).collect(groupingBy(DeadLetter::originatorId, counting()));
    }

    @Override
    public synchronized long removeAll(String applicationName) {
        long count = count(applicationName);
        letters.keySet().removeIf(key -> key.applicationName().equals(applicationName));
        return count;
    }
}
