package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CachedLookTests {

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void looksOnceForAllWhoAskWithinTheTime() {
        try (CachedLook<Integer> look = new CachedLook<>(looks::incrementAndGet, Duration.ofMinutes(1))) {
            assertThat(look.get()).isEqualTo(1);
            assertThat(look.get()).isEqualTo(1);
        }
    }

    @Test
    void keepsNobodyWaitingForALookThatHangs() {
        CountDownLatch hangs = new CountDownLatch(1);
        try (CachedLook<Integer> look = new CachedLook<>(() -> after(hangs), Duration.ZERO)) {
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

    private int after(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return looks.incrementAndGet();
    }

    @Test
    void looksAgainAfterOneThatFailed() {
        try (CachedLook<Integer> look = new CachedLook<>(this::failOnce, Duration.ZERO)) {
            assertThat(look.get()).isNull();
            assertThat(look.get()).isEqualTo(2);
        }
    }

    private int failOnce() {
        if (looks.incrementAndGet() == 1) {
            throw new IllegalStateException("once");
        }
        return looks.get();
    }

    @Test
    void answersOnceItIsClosed() {
        CachedLook<Integer> closed;
        try (CachedLook<Integer> look = new CachedLook<>(looks::incrementAndGet, Duration.ZERO)) {
            closed = look;
        }
        assertThat(closed.get()).isNull();
    }
}
