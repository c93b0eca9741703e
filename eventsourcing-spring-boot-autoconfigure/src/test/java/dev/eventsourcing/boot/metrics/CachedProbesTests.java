package dev.eventsourcing.boot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.internal.StoreExecutors;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CachedProbesTests {

    private final AtomicInteger taken = new AtomicInteger();
    private final StoreExecutors lanes = new StoreExecutors(() -> null);

    @AfterEach
    void closeLanes() {
        lanes.close();
    }

    @Test
    void looksOnceForAllWhoAskWithinTheTime() {
        try (CachedProbes probes = new CachedProbes(Duration.ofMinutes(1))) {
            CachedProbes.CachedProbe<Integer> probe = add(probes, taken::incrementAndGet);

            assertThat(probe.get()).isEqualTo(1);
            assertThat(probe.get()).isEqualTo(1);
        }
    }

    @Test
    void keepsNobodyWaitingForALookThatHangs() {
        CountDownLatch hangs = new CountDownLatch(1);
        try (CachedProbes probes = new CachedProbes(Duration.ZERO)) {
            CachedProbes.CachedProbe<Integer> probe = add(probes, () -> after(hangs));
            long begun = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertThat(probe.get()).isNull();
            }
            assertThat(System.nanoTime() - begun)
                    .isLessThan(Duration.ofSeconds(3).toNanos());

            hangs.countDown();
            Awaitility.await().until(() -> probe.get() != null);
        }
    }

    @Test
    void seesWhatAnswersBesideWhatHangs() {
        CountDownLatch hangs = new CountDownLatch(1);
        try (CachedProbes probes = new CachedProbes(Duration.ZERO)) {
            for (int i = 0; i < 20; i++) {
                var unused = add(probes, () -> after(hangs));
            }
            CachedProbes.CachedProbe<Integer> answers = add(probes, taken::incrementAndGet);

            assertThat(answers.get()).isEqualTo(1);
            assertThat(answers.get()).isEqualTo(2);
            hangs.countDown();
        }
    }

    /** An endpoint's, or a health's, which nobody asks again. */
    @Test
    void seesWhatAnswersBehindALookOfSomebodyElseThatHangsForLong() {
        CountDownLatch hangs = new CountDownLatch(1);
        try (StoreExecutors brief = new StoreExecutors(() -> null, Duration.ofMillis(200));
                CachedProbes probes = new CachedProbes(Duration.ZERO)) {
            brief.of("database").execute(() -> after(hangs));
            CachedProbes.CachedProbe<Integer> probe = probes.add(() -> brief.of("database"), () -> 7);

            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> Objects.equals(probe.get(), 7));
            hangs.countDown();
        }
    }

    /** Each has a lane to itself. */
    private <T> CachedProbes.CachedProbe<T> add(CachedProbes probes, Supplier<T> probe) {
        return probes.add(() -> lanes.of(new Object()), probe);
    }

    private int after(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return taken.incrementAndGet();
    }

    @Test
    void looksAgainAfterOneThatFailed() {
        try (CachedProbes probes = new CachedProbes(Duration.ZERO)) {
            CachedProbes.CachedProbe<Integer> probe = add(probes, this::failOnce);

            assertThat(probe.get()).isNull();
            assertThat(probe.get()).isEqualTo(2);
        }
    }

    private int failOnce() {
        if (taken.incrementAndGet() == 1) {
            throw new IllegalStateException("once");
        }
        return taken.get();
    }

    @Test
    void answersOnceItIsClosed() {
        CachedProbes probes = new CachedProbes(Duration.ZERO);
        CachedProbes.CachedProbe<Integer> probe = add(probes, taken::incrementAndGet);
        lanes.close();
        probes.close();

        assertThat(probe.get()).isNull();
    }
}
