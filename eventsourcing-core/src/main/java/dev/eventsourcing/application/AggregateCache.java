package dev.eventsourcing.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers aggregates as bytes, so that each that is handed out is its caller's alone.
 *
 * <p>Safe for use by several threads.
 */
final class AggregateCache {

    private static final Logger logger = LoggerFactory.getLogger(AggregateCache.class);

    private final AggregateCopies copies;
    private final CacheSettings settings;
    private final Cache<OriginatorId, StoredEvent> cache;
    private final Set<Class<?>> refused = ConcurrentHashMap.newKeySet();

    AggregateCache(AggregateCopies copies, CacheSettings settings) {
        this.copies = copies;
        this.settings = settings;
        this.cache = Caffeine.newBuilder().maximumSize(settings.maximumSize()).build();
    }

    /** Tells whether what is cached may be older than what is stored. */
    boolean isFastForward() {
        return settings.fastForward();
    }

    /** Returns a copy of an aggregate, empty if it is not here or of another class. */
    <A extends Aggregate> Optional<A> get(Class<A> type, OriginatorId id, Clock clock) {
        return Optional.ofNullable(cache.getIfPresent(id)).flatMap(copy -> copies.read(copy, type, clock));
    }

    /** Returns the bytes to remember an aggregate by, empty if there are none for its class. */
    Optional<StoredEvent> copy(Aggregate aggregate) {
        if (refused.contains(aggregate.getClass())) {
            return Optional.empty();
        }
        try {
            return Optional.of(copies.write(aggregate));
        } catch (SerializationException e) {
            if (refused.add(aggregate.getClass())) {
                logger.warn("{} is not cached: {}", aggregate.getClass().getName(), e.getMessage());
            }
            return Optional.empty();
        }
    }

    /** Remembers a copy, unless there is one of a later version. */
    void put(StoredEvent copy) {
        cache.asMap()
                .merge(
                        copy.originatorId(),
                        copy,
                        (there, given) -> there.originatorVersion() > given.originatorVersion() ? there : given);
    }

    void evict(OriginatorId id) {
        cache.invalidate(id);
    }

    /** Forgets what is over the size now, and not a little later. */
    long size() {
        cache.cleanUp();
        return cache.estimatedSize();
    }
}
