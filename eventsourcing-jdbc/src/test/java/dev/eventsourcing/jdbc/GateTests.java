package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.eventsourcing.persistence.PersistenceException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(30)
class GateTests {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Gate.class);
    private final ListAppender<ILoggingEvent> warnings = new ListAppender<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    @BeforeEach
    void listen() {
        warnings.start();
        logger.addAppender(warnings);
    }

    @AfterEach
    void stopListening() {
        leave.countDown();
        logger.detachAppender(warnings);
    }

    @Test
    void whatHasBegunIsFinishedWithAllThatBelongsToItAndNothingElseIsBegun() {
        Gate gate = new Gate();
        CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> gate.pass(() -> {
            stay();
            return gate.pass(() -> gate.pass(() -> "finished"));
        }));
        awaitEntered();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> gate.close(Patience.of(Gate.CLOSING)));

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

        gate.close(Patience.of(Duration.ofMillis(50)));

        assertThat(warnings.list).hasSize(1);
        assertThat(warnings.list.get(0).getFormattedMessage()).contains("after 50 ms", "stuck handler");
        leave.countDown();
        stuck.join();
    }

    @Test
    void whoClosesFromInsideDoesNotWaitForItself() {
        Gate gate = new Gate();

        gate.pass(() -> {
            gate.close(Patience.of(Gate.CLOSING));
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
