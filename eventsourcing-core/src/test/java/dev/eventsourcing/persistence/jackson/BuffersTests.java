package dev.eventsourcing.persistence.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.BufferRecycler;

class BuffersTests {

    private final Buffers buffers = new Buffers();

    @Test
    void whatIsGivenBackIsUsedAgain() {
        BufferRecycler first = buffers.acquireAndLinkPooled();
        BufferRecycler second = buffers.acquireAndLinkPooled();
        assertThat(second).isNotSameAs(first);

        second.releaseToPool();

        assertThat(buffers.acquireAndLinkPooled()).isSameAs(second);
    }

    @Test
    void nobodySharesWhatIsInUse() {
        Set<BufferRecycler> used = ConcurrentHashMap.newKeySet();
        AtomicInteger shared = new AtomicInteger();

        IntStream.range(0, 200_000).parallel().forEach(i -> {
            BufferRecycler mine = buffers.acquireAndLinkPooled();
            if (!used.add(mine)) {
                shared.incrementAndGet();
            }
            used.remove(mine);
            mine.releaseToPool();
        });

        assertThat(shared).hasValue(0);
    }
}
