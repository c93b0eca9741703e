package dev.eventsourcing.boot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.internal.StoreLanes;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CachedLooksTests {

    private final AtomicInteger taken = new AtomicInteger();
    private final StoreLanes lanes = new StoreLanes(() -> null);

    @AfterEach
    void closeLanes() {
        lanes.close();
    }

    @Test
    void looksOnceForAllWhoAskWithinTheTime() {
        try (CachedLooks looks = new CachedLooks(Duration.ofMinutes(1))) {
            CachedLooks.Look<Integer> look = add(looks, taken::incrementAndGet);

            assertThat(look.get()).isEqualTo(1);
            assertThat(look.get()).isEqualTo(1);
        }
    }

    @Test
    void keepsNobodyWaitingForALookThatHangs() {
        CountDownLatch hangs = new CountDownLatch(1);
        try (CachedLooks looks = new CachedLooks(Duration.ZERO)) {
            CachedLooks.Look<Integer> look = add(looks, () -> after(hangs));
            long begun = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertThat(look.get()).isNull();
            }
            assertThat(System.nanoTime() - begun)
                    .isLessThan(Duration.ofSeconds(3).toNanos());

            hangs.countDown();
            Awaitility.await().until(() -> look.get() != null);
        }
    }

    @Test
    void seesWhatAnswersBesideWhatHangs() {
        CountDownLatch hangs = new CountDownLatch(1);
        try (CachedLooks looks = new CachedLooks(Duration.ZERO)) {
            for (int i = 0; i < 20; i++) {
                var unused = add(looks, () -> after(hangs));
            }
            CachedLooks.Look<Integer> answers = add(looks, taken::incrementAndGet);

            assertThat(answers.get()).isEqualTo(1);
            assertThat(answers.get()).isEqualTo(2);
            hangs.countDown();
        }
    }

    /** An endpoint's, or a health's, which nobody asks again. */
    @Test
    void seesWhatAnswersBehindALookOfSomebodyElseThatHangsForLong() {
        CountDownLatch hangs = new CountDownLatch(1);
        try (StoreLanes brief = new StoreLanes(() -> null, Duration.ofMillis(200));
                CachedLooks looks = new CachedLooks(Duration.ZERO)) {
            brief.of("database").execute(() -> after(hangs));
            CachedLooks.Look<Integer> look = looks.add(() -> brief.of("database"), () -> 7);

            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> Objects.equals(look.get(), 7));
            hangs.countDown();
        }
    }

    /** Each has a lane to itself. */
    private <T> CachedLooks.Look<T> add(CachedLooks looks, Supplier<T> look) {
        return looks.add(() -> lanes.of(new Object()), look);
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
        try (CachedLooks looks = new CachedLooks(Duration.ZERO)) {
            CachedLooks.Look<Integer> look = add(looks, this::failOnce);

            assertThat(look.get()).isNull();
            assertThat(look.get()).isEqualTo(2);
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
        CachedLooks looks = new CachedLooks(Duration.ZERO);
        CachedLooks.Look<Integer> look = add(looks, taken::incrementAndGet);
        lanes.close();
        looks.close();

        assertThat(look.get()).isNull();
    }
}
