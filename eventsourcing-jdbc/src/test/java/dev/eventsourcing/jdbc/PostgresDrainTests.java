package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NOT_SUPPORTED;

import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store that is closed while a processor is at work: what its handler does beside its transaction goes through as well. */
class PostgresDrainTests extends TransactionFixture {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void letHandlersTakeTheirTime() {
        infrastructure = factory(dataSource, JdbcSettings.DEFAULTS.withClaimTimeout(Duration.ofMinutes(1)));
    }

    @Test
    void whatAHandlerSavesOutsideOfItsTransactionIsStored() {
        ProcessRecorder recorder = recorder();
        assertStoredWhileClosing(
                () -> propagating(PROPAGATION_NOT_SUPPORTED).execute(status -> save(recorder)), infrastructure::close);
        assertRefused(recorder);
    }

    @Test
    void whatAnotherThreadSavesForItIsStoredToo() {
        ProcessRecorder recorder = recorder();
        // who waits in the common pool helps out, and then does the work of another thread itself
        Executor another = task -> new Thread(task).start();
        assertStoredWhileClosing(
                () -> CompletableFuture.supplyAsync(() -> save(recorder), another)
                        .join(),
                infrastructure::close);
        assertRefused(recorder);
    }

    /** Of several stores none is closed before all are drained. */
    @Test
    void whatItSavesInAnotherStoreIsStoredToo() {
        JdbcInfrastructureFactory other = factory(database.newPool(), JdbcSettings.DEFAULTS);
        ProcessRecorder recorder = other.create("other").recorder();
        assertStoredWhileClosing(
                () -> save(recorder), () -> JdbcInfrastructureFactory.closeAll(List.of(other, infrastructure)));
        assertRefused(recorder);
    }

    private void assertStoredWhileClosing(Supplier<List<Long>> save, Runnable close) {
        TrackingRecorder view = infrastructure.createTracking("view");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        CompletableFuture<Optional<List<Long>>> handler =
                CompletableFuture.supplyAsync(() -> view.claim("universe", () -> {
                    begun.countDown();
                    awaitLatch(closing);
                    return save.get();
                }));
        awaitLatch(begun);
        CompletableFuture<Void> closed = CompletableFuture.runAsync(close);
        await().until(() -> isRefused(view));
        assertThat(closed).isNotDone();
        closing.countDown();

        assertThat(handler)
                .succeedsWithin(SOON)
                .satisfies(ids -> assertThat(ids)
                        .hasValueSatisfying(saved -> assertThat(saved).hasSize(1)));
        assertThat(closed).succeedsWithin(SOON);
    }

    private static boolean isRefused(TrackingRecorder view) {
        try {
            var unused = view.claim("another", () -> true);
            return false;
        } catch (PersistenceException e) {
            return e.getMessage().contains("The store is closed");
        }
    }

    private static List<Long> save(ProcessRecorder recorder) {
        return recorder.insertEvents(List.of(event(newId(), 1)));
    }

    private static void assertRefused(ProcessRecorder recorder) {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> save(recorder))
                .withMessageContaining("The store is closed");
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
