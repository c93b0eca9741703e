package dev.eventsourcing.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers aggregates as bytes, so that each that is handed out is its caller's alone. What cannot be remembered is read from
 * the store instead, and no failure here is one of a load or a save.
 *
 * <p>Safe for use by several threads.
 */
final class AggregateCache {

    private static final Logger logger = LoggerFactory.getLogger(AggregateCache.class);
    private static final int MARKS = 256;

    private final AggregateSerializer copies;
    private final CacheSettings settings;
    private final Cache<OriginatorId, StoredEvent> cache;
    private final Set<Class<?>> refused = ConcurrentHashMap.newKeySet();

    /** Counts for some originators each how often one was evicted, also to make room for others. */
    private final AtomicIntegerArray marks = new AtomicIntegerArray(MARKS);

    AggregateCache(AggregateSerializer copies, CacheSettings settings) {
        this.copies = copies;
        this.settings = settings;
        this.cache = Caffeine.newBuilder()
                .maximumSize(settings.maximumSize())
                // at once: a pool that is busy would let it grow meanwhile
                .executor(Runnable::run)
                // before it is gone, so that what was read before it came does not take its place
                .evictionListener(
                        (@Nullable OriginatorId id, @Nullable StoredEvent copy, RemovalCause cause) -> setMark(id))
                .build();
    }

    /** Tells whether what is cached may be older than what is stored. */
    boolean isFastForward() {
        return settings.fastForward();
    }

    /** Returns a copy of an aggregate, empty if it is not here or of another class. */
    <A extends Aggregate> Optional<A> get(Class<A> type, OriginatorId id, Clock clock) {
        StoredEvent copy = cache.getIfPresent(id);
        if (copy == null || classOf(copy).filter(refused::contains).isPresent()) {
            return Optional.empty();
        }
        try {
            return copies.read(copy, type, clock);
        } catch (RuntimeException e) {
            evict(id);
            classOf(copy).ifPresent(found -> refuse(found, e));
            return Optional.empty();
        }
    }

    private Optional<Class<? extends Aggregate>> classOf(StoredEvent copy) {
        return copies.topics().aggregateOf(copy.topic());
    }

    /** Returns the bytes to remember an aggregate by, empty if there are none for its class. */
    Optional<StoredEvent> copy(Aggregate aggregate) {
        if (refused.contains(aggregate.getClass())) {
            return Optional.empty();
        }
        try {
            return Optional.of(copies.write(aggregate));
        } catch (RuntimeException e) {
            refuse(aggregate.getClass(), e);
            return Optional.empty();
        }
    }

    /** What was remembered of the class before may be as wrong, and takes the room of others. */
    private void refuse(Class<?> type, RuntimeException e) {
        if (refused.add(type)) {
            logger.warn("{} is not cached: {}", type.getName(), Problem.of(e));
            cache.asMap()
                    .values()
                    .removeIf(copy -> classOf(copy).filter(type::equals).isPresent());
        }
    }

    /** Returns what tells whether an originator was evicted since; to be asked for before it is read. */
    int mark(OriginatorId id) {
        return marks.get(indexOf(id));
    }

    /**
     * Remembers a copy, unless there is one of a later version.
     *
     * @return false if the originator was evicted since the mark, because of something newer, and nothing would tell that the
     *     copy is old: then it is not remembered
     */
    boolean put(StoredEvent copy, int mark) {
        boolean[] current = {true};
        cache.asMap().compute(copy.originatorId(), (id, there) -> {
            current[0] = settings.fastForward() || mark(id) == mark;
            return !current[0] || (there != null && there.originatorVersion() > copy.originatorVersion())
                    ? there
                    : copy;
        });
        return current[0];
    }

    /** Forgets an originator, also what is being read of it now. */
    void evict(OriginatorId id) {
        setMark(id);
        cache.invalidate(id);
    }

    private void setMark(@Nullable OriginatorId id) {
        if (id != null) {
            marks.incrementAndGet(indexOf(id));
        }
    }

    private static int indexOf(OriginatorId id) {
        return Math.floorMod(id.hashCode(), MARKS);
    }
}
