package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** A context that is closed while applications save, and processors work. */
@ExtendWith(OutputCaptureExtension.class)
class ShutdownTests {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 200;
    private static final Duration SOON = Duration.ofSeconds(20);

    /** Who waits in the common pool helps out, and then does the work of another thread itself. */
    private static final Executor THREAD_EACH = task -> new Thread(task).start();

    private final ConcurrentLinkedQueue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<UUID> refused = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<RuntimeException> failuresOfCallers = new ConcurrentLinkedQueue<>();

    @Test
    void finishesWhatHasBegunAndRefusesTheRestOnPostgresql() {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        closeUnderLoad(
                runner(database),
                new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    private static ApplicationContextRunner runner(EmbeddedPostgresServer.Database database) {
        return new ApplicationContextRunner()
                .withConfiguration(SqliteFile.CONFIGURATIONS)
                .withPropertyValues(database.springProperties());
    }

    /** An application with settings of its own has a store of its own, which is closed after the other one. */
    @Test
    void letsAProcessorOfOneStoreFinishThatSavesInAnother() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        runner(EmbeddedPostgresServer.newDatabase())
                .withPropertyValues(
                        "eventsourcing.jdbc.postgresql.claim-timeout=1m",
                        "eventsourcing.applications.other.jdbc.lock-timeout=4s")
                .run(context -> {
                    InfrastructureFactory stores = context.getBean(InfrastructureFactory.class);
                    ProcessRecorder saving = stores.create("universe").recorder();
                    ProcessRecorder processing = stores.create("other").recorder();
                    StoredEvent event = new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[0]);
                    CompletableFuture<Optional<List<Long>>> handler = CompletableFuture.supplyAsync(
                            () -> processing.claim("log", () -> {
                                begun.countDown();
                                await(closing);
                                return CompletableFuture.supplyAsync(
                                                () -> saving.insertEvents(List.of(event)), THREAD_EACH)
                                        .join();
                            }),
                            THREAD_EACH);
                    await(begun);
                    CompletableFuture<Void> closed =
                            CompletableFuture.runAsync(context.getSourceApplicationContext()::close, THREAD_EACH);
                    Awaitility.await().until(() -> isClosed(processing) || closed.isDone());
                    closing.countDown();

                    assertThat(handler)
                            .succeedsWithin(SOON)
                            .satisfies(ids -> assertThat(ids).hasValue(List.of(1L)));
                    assertThat(closed).succeedsWithin(SOON);
                });
    }

    private static boolean isClosed(ProcessRecorder processing) {
        try {
            var unused = processing.claim("another", () -> true);
            return false;
        } catch (PersistenceException e) {
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void waitsForABatchAsLongAsThePhaseMayTakeAndNamesItsProcessor(@TempDir Path folder, CapturedOutput output) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(LifecycleAutoConfiguration.class))
                .withPropertyValues("spring.lifecycle.timeout-per-shutdown-phase=1s")
                .withBean(Universe.class)
                .withBean(NamesView.Hook.class)
                .withBean("namesView", NamesView.class)
                .run(context -> {
                    context.getBean(NamesView.Hook.class).afterRow = () -> {
                        begun.countDown();
                        await(released);
                    };
                    context.getBean(Universe.class).createWorld("Earth");
                    await(begun);
                    CompletableFuture<Void> closed =
                            CompletableFuture.runAsync(context.getSourceApplicationContext()::close, THREAD_EACH);
                    try {
                        Awaitility.await()
                                .atMost(SOON)
                                .untilAsserted(() -> assertThat(output)
                                        .contains("Processor names_view of universe is left in the midst of a batch,"
                                                + " which has not ended within PT1S"));
                    } finally {
                        released.countDown();
                    }
                    assertThat(closed).succeedsWithin(SOON);
                });
    }

    @Test
    void finishesWhatHasBegunAndRefusesTheRestOnSqlite(@TempDir Path folder) {
        closeUnderLoad(
                SqliteFile.runner(folder), new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("events.db")));
    }

    private void closeUnderLoad(ApplicationContextRunner runner, DriverManagerDataSource afterwards) {
        Set<Thread> before = Threads.all();
        List<Thread> writers = new ArrayList<>();
        runner.withBean(Universe.class).withBean(SeenWorlds.class).run(context -> {
            Universe universe = context.getBean(Universe.class);
            EventStore store = context.getBean(EventStore.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            for (int i = 0; i < WRITERS; i++) {
                writers.add(writer(failures, universe::save));
                writers.add(writer(failures, world -> store.put(world.pendingEvents())));
            }
            writers.add(writer(
                    failuresOfCallers, world -> transaction.executeWithoutResult(status -> universe.save(world))));
            writers.forEach(Thread::start);
            Awaitility.await().until(() -> acknowledged.size() >= ENOUGH);
            Awaitility.await()
                    .until(() -> !context.getBean(SeenWorlds.class).names().isEmpty());
            context.getSourceApplicationContext().close();
        });
        for (Thread writer : writers) {
            Awaitility.await().until(() -> !writer.isAlive());
        }

        assertThat(failures).hasSize(2 * WRITERS).allSatisfy(ShutdownTests::assertSaysThatItIsClosed);
        assertThat(failures).hasAtLeastOneElementOfType(PersistenceException.class);
        assertThat(failuresOfCallers)
                .hasSize(1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfAny(
                                EventSourcingException.class, IllegalStateException.class, TransactionException.class));
        assertThat(stored(afterwards)).containsAll(ids(acknowledged)).doesNotContainAnyElementsOf(ids(refused));
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(Threads.all()).isSubsetOf(before));
    }

    /** Saves until it is refused. */
    private Thread writer(ConcurrentLinkedQueue<RuntimeException> failures, Consumer<World> save) {
        return new Thread(() -> {
            while (true) {
                World world = new World("Earth");
                try {
                    save.accept(world);
                    acknowledged.add(world.id());
                } catch (RuntimeException e) {
                    failures.add(e);
                    if (failures == this.failures) {
                        refused.add(world.id());
                    }
                    return;
                }
            }
        });
    }

    private static void assertSaysThatItIsClosed(RuntimeException failure) {
        assertThat(failure)
                .isInstanceOfAny(PersistenceException.class, IllegalStateException.class)
                .message()
                .isIn("The store is closed; nothing was stored", "The application \"universe\" is closed");
    }

    private static Set<String> ids(ConcurrentLinkedQueue<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private static Set<String> stored(DriverManagerDataSource dataSource) {
        String id = dataSource.getUrl().contains("sqlite") ? "lower(hex(originator_id))" : "originator_id::text";
        return new JdbcTemplate(dataSource)
                .queryForList("select " + id + " from universe_events", String.class).stream()
                        .map(ShutdownTests::withDashes)
                        .collect(Collectors.toSet());
    }

    private static String withDashes(String id) {
        return id.contains("-") ? id : id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
