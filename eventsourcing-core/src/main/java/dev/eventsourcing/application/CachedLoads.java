package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Loads the latest versions of aggregates by way of a cache, and keeps that up to date when they are saved.
 *
 * <p>Safe for use by several threads.
 */
final class CachedLoads {

    private final AggregateCache cache;
    private final Replays replays;
    private final ProcessRecorder recorder;
    private final ApplicationObserver observer;

    CachedLoads(AggregateCache cache, Replays replays, ProcessRecorder recorder, ApplicationObserver observer) {
        this.cache = cache;
        this.replays = replays;
        this.recorder = recorder;
        this.observer = observer;
    }

    /** @param load what finds it without the cache */
    <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, Supplier<Optional<A>> load) {
        int mark = cache.mark(id);
        Optional<A> cached = cache.get(type, id, replays.clock());
        observer.cacheAsked(cached.isPresent());
        if (cached.isPresent() && !cache.isFastForward()) {
            return cached;
        }
        long before = cached.map(Aggregate::version).orElse(-1L);
        Optional<A> found =
                cached.isPresent() ? cached.map(known -> replays.advance(known, EventSelection.ALL)) : load.get();
        if (found.isPresent() && found.get().version() != before) {
            cache.copy(found.get()).ifPresent(copy -> cache.put(copy, mark));
        }
        return found;
    }

    /** Returns what tells whether others have changed what is saved meanwhile; to be asked for before it is. */
    Map<OriginatorId, Integer> marks(List<DomainEvent> events) {
        Map<OriginatorId, Integer> marks = new HashMap<>();
        if (knowsItself()) {
            events.forEach(event -> marks.computeIfAbsent(event.originatorId(), cache::mark));
        }
        return marks;
    }

    /** To be called when events were saved, committed or not. */
    void saved(CollectedEvents.Saved saved, Map<OriginatorId, Integer> marks) {
        if (knowsItself()) {
            remember(saved, marks.getOrDefault(saved.id(), 0));
        }
    }

    /** Tells whether what is cached has to be what this process has saved, as nobody looks whether it is. */
    private boolean knowsItself() {
        return !cache.isFastForward();
    }

    /** What has not become of an aggregate as it is, or cannot be remembered, makes what is remembered old. */
    private void remember(CollectedEvents.Saved saved, int mark) {
        Aggregate aggregate = saved.aggregate();
        Optional<StoredEvent> copy = aggregate != null
                        && aggregate.version() == saved.last()
                        && aggregate.pendingEvents().isEmpty()
                ? cache.copy(aggregate)
                : Optional.empty();
        recorder.onCommit(() -> {
            if (copy.isEmpty() || !cache.put(copy.get(), mark)) {
                cache.evict(saved.id());
            }
        });
    }

    /** To be called when a save has failed, perhaps because another writer was first: what is cached may be old. */
    void failed(List<DomainEvent> events) {
        events.forEach(event -> cache.evict(event.originatorId()));
    }
}
