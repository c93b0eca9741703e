package dev.eventsourcing.persistence.memory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.DeadLetters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps dead letters in memory. Safe for use by several threads. */
final class InMemoryDeadLetters implements DeadLetters {

    private final Map<String, NavigableMap<Long, DeadLetter>> applications = new ConcurrentHashMap<>();

    private NavigableMap<Long, DeadLetter> letters(String applicationName) {
        return applications.computeIfAbsent(applicationName, name -> new ConcurrentSkipListMap<>());
    }

    @Override
    public void put(Collection<DeadLetter> letters) {
        letters.forEach(letter -> letters(letter.applicationName()).put(letter.notificationId(), letter));
    }

    @Override
    public Set<OriginatorId> parked(String applicationName, Collection<OriginatorId> originatorIds) {
        Set<OriginatorId> wanted = Set.copyOf(originatorIds);
        return letters(applicationName).values().stream()
                .filter(letter -> letter.disposition() == DeadLetter.Disposition.PARKED)
                .map(DeadLetter::originatorId)
                .filter(wanted::contains)
                .collect(toSet());
    }

    @Override
    public List<DeadLetter> select(String applicationName, long after, int limit) {
        return letters(applicationName).tailMap(after, false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<DeadLetter> first(String applicationName, OriginatorId originatorId) {
        return letters(applicationName).values().stream()
                .filter(letter -> letter.originatorId().equals(originatorId))
                .findFirst();
    }

    @Override
    public Optional<DeadLetter> find(String applicationName, long notificationId) {
        return Optional.ofNullable(letters(applicationName).get(notificationId));
    }

    @Override
    public long count(String applicationName) {
        return letters(applicationName).size();
    }

    @Override
    public Map<OriginatorId, Long> countByOriginator(String applicationName) {
        return letters(applicationName).values().stream().collect(groupingBy(DeadLetter::originatorId, counting()));
    }

    @Override
    public long removeAll(String applicationName) {
        NavigableMap<Long, DeadLetter> removed = applications.remove(applicationName);
        return removed == null ? 0 : removed.size();
    }

    @Override
    public boolean remove(String applicationName, long notificationId) {
        return letters(applicationName).remove(notificationId) != null;
    }
}
