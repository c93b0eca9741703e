package dev.eventsourcing.persistence.jackson;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * The buffers that parsers and generators use for a moment. Each thread looks in one place, which few others share, and makes
 * new ones if there are none. Jackson's own pool, one queue for all threads, takes about a twelfth of the time in which a small
 * event is read; buffers of each thread's own would be too many for virtual threads.
 *
 * <p>Safe for use by several threads.
 */
final class Buffers implements RecyclerPool<BufferRecycler> {

    private static final long serialVersionUID = 1L;

    private static final int PLACES = Integer.highestOneBit(Runtime.getRuntime().availableProcessors()) * 8;

    private final AtomicReferenceArray<@Nullable BufferRecycler> places = new AtomicReferenceArray<>(PLACES);

    @Override
    public BufferRecycler acquirePooled() {
        BufferRecycler there = places.getAndSet(place(), null);
        return there != null ? there : new BufferRecycler();
    }

    @Override
    public void releasePooled(BufferRecycler released) {
        places.setRelease(place(), released);
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }
}
