package dev.eventsourcing.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackingWaitsTests {

    private static final int WAITING = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TrackingRecorder recorder =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder())).createTracking("view");
    private final AtomicInteger looks = new AtomicInteger();
    private final TrackingWaits waits = new TrackingWaits(counted());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private TrackingRecorder counted() {
        return (TrackingRecorder) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TrackingRecorder.class}, (proxy, method, arguments) -> {
                    looks.incrementAndGet();
                    try {
                        return method.invoke(recorder, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private List<Future<Boolean>> many(long notificationId, Duration timeout) {
        List<Future<Boolean>> waiting = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            waiting.add(threads.submit(() -> waits.await("words", notificationId, timeout, () -> false)));
        }
        return waiting;
    }

    @Test
    void howeverManyWaitOneOfThemLooks() throws Exception {
        for (Future<Boolean> waiting : many(7, Duration.ofMillis(600))) {
            assertThat(waiting.get()).isFalse();
        }

        // each at the beginning and at the end, and all together some times in between
        assertThat(looks).hasValueBetween(2 * WAITING, 2 * WAITING + 60);
    }

    @Test
    void allAreToldOfWhatThisProcessStores() throws Exception {
        List<Future<Boolean>> waiting = many(7, PATIENCE);
        while (looks.get() < WAITING) {
            Thread.onSpinWait();
        }

        recorder.insertTracking(new Tracking("words", 7));
        waits.prompt();

        for (Future<Boolean> one : waiting) {
            assertThat(one.get()).isTrue();
        }
    }

    @Test
    void whatOthersStoreIsFoundWithoutBeingTold() throws Exception {
        List<Future<Boolean>> waiting = many(7, PATIENCE);
        while (looks.get() < WAITING) {
            Thread.onSpinWait();
        }

        recorder.insertTracking(new Tracking("words", 7));

        for (Future<Boolean> one : waiting) {
            assertThat(one.get()).isTrue();
        }
    }

    @Test
    void whoGivesUpIsNotKept() throws Exception {
        AtomicBoolean givenUp = new AtomicBoolean();
        Future<Boolean> waiting = threads.submit(() -> waits.await("words", 7, PATIENCE, givenUp::get));

        givenUp.set(true);

        assertThat(waiting.get()).isFalse();
    }

    @Test
    void whoBeginsToWaitAfterAResetIsNotToldOfWhatWasBefore() throws Exception {
        recorder.insertTracking(new Tracking("words", 7));
        Future<Boolean> other = threads.submit(() -> waits.await("words", 9, PATIENCE, () -> false));
        Thread.sleep(600); // it looks every 200 ms by then
        int before = looks.get();
        while (looks.get() == before) {
            Thread.onSpinWait();
        }
        Thread.sleep(20);

        recorder.resetTracking("words", 0);

        assertThat(waits.await("words", 7, Duration.ofMillis(5), () -> false)).isFalse();
        assertThat(other.isDone()).isFalse();
    }
}
