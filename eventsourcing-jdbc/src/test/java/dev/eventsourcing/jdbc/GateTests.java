package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.eventsourcing.persistence.PersistenceException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GateTests {

    private final CapturedLog warnings = new CapturedLog(Gate.class);
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void stopListening() {
        leave.countDown();
        warnings.close();
    }

    @Test
    void whatHasBegunIsFinishedWithAllThatBelongsToItAndNothingElseIsBegun() {
        Gate gate = new Gate();
        CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> gate.pass(() -> {
            stay();
            return gate.pass(() -> gate.pass(() -> "finished"));
        }));
        awaitEntered();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> gate.close(Deadline.of(Gate.CLOSING)));

        await().untilAsserted(() -> assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> gate.pass(() -> "begun"))
                .withMessageContaining("closed"));
        assertThat(closing).isNotDone();
        leave.countDown();

        assertThat(work.join()).isEqualTo("finished");
        closing.join();
        assertThat(warnings.list).isEmpty();
    }

    @Test
    void closingTellsOfThoseThatDoNotEndAndWaitsForThemNoLonger() throws Exception {
        Gate gate = new Gate();
        Thread stuck = new Thread(() -> gate.pass(() -> stay()), "stuck handler");
        stuck.start();
        awaitEntered();

        gate.close(Deadline.of(Duration.ofMillis(50)));

        assertThat(warnings.list).hasSize(1);
        assertThat(warnings.list.get(0).getFormattedMessage()).contains("after 50 ms", "stuck handler");
        leave.countDown();
        stuck.join();
    }

    @Test
    void whoClosesFromInsideDoesNotWaitForItself() {
        Gate gate = new Gate();

        gate.pass(() -> {
            gate.close(Deadline.of(Gate.CLOSING));
            return "closed";
        });

        assertThat(warnings.list).isEmpty();
        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> gate.pass(() -> "begun"));
    }

    private boolean stay() {
        entered.countDown();
        try {
            leave.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }

    private void awaitEntered() {
        try {
            entered.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
