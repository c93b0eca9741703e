package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventType;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.Runner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of a transaction, what is saved in the callbacks that follow, and commits that fail. */
abstract class CompletionContract extends TransactionFixture {

    enum Phase {
        AFTER_COMMIT,
        AFTER_COMPLETION
    }

    /** Returns a pool on this database that checks foreign keys at the commit. */
    abstract HikariDataSource poolWithForeignKeys();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSaveInACallbackIsStoredOnItsOwn(boolean autoCommit) {
        use(database.newPool(config -> config.setAutoCommit(autoCommit)));
        manager.addListener(infrastructure.transactionListener());
        for (Phase phase : Phase.values()) {
            for (boolean savedBefore : new boolean[] {true, false}) {
                Counter direct = Counter.start();
                Counter joined = Counter.start();
                Counter own = Counter.start();
                Counter undone = Counter.start();
                List<Recording> recordings = new ArrayList<>();

                inTransactionAndAfter(phase, savedBefore, () -> {
                    recordings.addAll(application.save(direct));
                    inTransaction(() -> recordings.addAll(application.save(joined)));
                    recordings.forEach(
                            recording -> assertThat(recording.notificationId()).isPresent());
                    propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(status -> application.save(own));
                    propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(status -> {
                        application.save(undone);
                        status.setRollbackOnly();
                    });
                });

                assertThat(recordings).hasSize(2);
                assertThat(List.of(direct, joined, own))
                        .as("%s, saved before: %s", phase, savedBefore)
                        .allSatisfy(counter -> {
                            assertThat(counter.pendingEvents()).isEmpty();
                            assertThat(stored(counter)).isEqualTo(counter);
                        });
                assertThat(undone.pendingEvents()).hasSize(1);
                assertThat(isStored(undone)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionThatSavedIsKnownToHaveEndedWithoutAListener(Phase phase) {
        Counter direct = Counter.start();
        Counter joined = Counter.start();

        inTransactionAndAfter(phase, true, () -> {
            application.save(direct);
            inTransaction(() -> application.save(joined));
        });

        assertThat(stored(direct)).isEqualTo(direct);
        assertThat(stored(joined)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(ints = {PROPAGATION_REQUIRED, PROPAGATION_REQUIRES_NEW})
    void withoutAListenerTheFirstSaveInACallbackIsRefused(int propagation) {
        for (Phase phase : Phase.values()) {
            Counter counter = Counter.start();

            inTransactionAndAfter(
                    phase,
                    false,
                    () -> assertThatExceptionOfType(PersistenceException.class)
                            .isThrownBy(() ->
                                    propagating(propagation).executeWithoutResult(status -> application.save(counter)))
                            .withMessageContaining("nothing was stored")
                            .withMessageContaining("transactionListener()"));

            assertThat(counter.pendingEvents()).hasSize(1);
            assertThat(isStored(counter)).isFalse();
            application.save(counter);
        }
    }

    @Test
    void aSaveBeforeTheCommitIsCommittedWithTheRest() {
        manager.addListener(infrastructure.transactionListener());
        Counter counter = Counter.start();

        transaction.executeWithoutResult(status -> {
            register(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    insertOwnRow();
                    assertThat(application.save(counter).get(0).notificationId())
                            .isEmpty();
                }
            });
        });

        assertThat(stored(counter)).isEqualTo(counter);
        assertThat(ownRows()).isEqualTo(1);
    }

    @Test
    void eventsOfATransactionThatRolledBackArePendingWhenTheCallbacksOfOthersRun() {
        Counter counter = Counter.start();
        List<Integer> pending = new ArrayList<>();

        transaction.executeWithoutResult(status -> {
            register(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int outcome) {
                    pending.add(counter.pendingEvents().size());
                    application.save(counter);
                }
            });
            application.save(counter);
            status.setRollbackOnly();
        });

        assertThat(pending).containsExactly(1);
        assertThat(stored(counter)).isEqualTo(counter);
    }

    @Test
    void aRecordingHasItsPlaceInTheCallbacksAfterTheCommit() {
        List<Recording> recordings = new ArrayList<>();
        List<Long> places = new ArrayList<>();

        transaction.executeWithoutResult(status -> {
            register(
                    Phase.AFTER_COMMIT,
                    () -> places.add(recordings.get(0).notificationId().orElseThrow()));
            recordings.addAll(save());
        });

        assertThat(places).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCommitThatFailsLeavesTheEventsPending(boolean translating) {
        use(poolWithForeignKeys());
        TransactionTemplate failing =
                new TransactionTemplate(translating ? manager : new DataSourceTransactionManager(dataSource));
        jdbc.execute("CREATE TABLE parents (id integer PRIMARY KEY)");
        jdbc.execute("CREATE TABLE children (parent integer REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)");
        Counter counter = Counter.start();

        assertThatThrownBy(() -> failing.executeWithoutResult(status -> {
                    application.save(counter);
                    jdbc.update("INSERT INTO children VALUES (1)");
                }))
                .isInstanceOf(RuntimeException.class)
                .rootCause()
                .hasMessageContainingAll("oreign", "ey"); // foreign key constraint, in the words of either database

        assertThat(counter.pendingEvents()).hasSize(1);
        assertThat(isStored(counter)).isFalse();
        assertThat(application.save(counter)).hasSize(1);
        assertThat(stored(counter)).isEqualTo(counter);
    }

    @ParameterizedTest
    @EnumSource
    void readsInACallbackSeeWhatIsCommittedMeanwhile(Phase phase) {
        Counter counter = Counter.start();
        List<Boolean> seen = new ArrayList<>();

        inTransactionAndAfter(phase, true, () -> {
            seen.add(isStored(counter));
            CompletableFuture.runAsync(() -> application.save(counter)).join();
            seen.add(isStored(counter));
            assertThat(recorder().maxNotificationId()).hasValue(2);
            assertThat(log()).hasSize(2);
        });

        assertThat(seen).containsExactly(false, true);
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void lesserReadsInACallbackSeeWhatIsCommittedMeanwhile(Phase phase) {
        application.requireReadable();
        EventType other = new EventType("other", 1);
        StoredEvent dictionary = new StoredEvent(ApplicationRecorder.DICTIONARIES, 1, "zstd", new byte[] {1});

        inTransactionAndAfter(phase, true, () -> {
            assertThat(recorder().eventTypes().select().orElseThrow()).doesNotContainKey(other);
            assertThat(dictionaries()).isEmpty();
            assertThat(recorder().states().count(new byte[] {0})).isEqualTo(1);
            assertThat(recorder().states().select(new byte[] {0}, null, 10)).hasSize(1);
            CompletableFuture.runAsync(() -> {
                        application.save(Counter.start());
                        recorder().eventTypes().insert(List.of(other));
                        recorder().dictionaries().insertEvents(List.of(dictionary));
                    })
                    .join();
            assertThat(recorder().eventTypes().select().orElseThrow()).containsKey(other);
            assertThat(dictionaries()).containsExactly(dictionary);
            assertThat(recorder().states().count(new byte[] {0})).isEqualTo(2);
            assertThat(recorder().states().select(new byte[] {0}, null, 10)).hasSize(2);
        });

        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    private List<StoredEvent> dictionaries() {
        return recorder().dictionaries().selectEvents(ApplicationRecorder.DICTIONARIES, EventSelection.ALL);
    }

    @Test
    void aRunnerOnTheSavingThreadEndsWhenAllIsDone() {
        Runner runner = Runner.singleThreaded(
                EventDrivenSystem.of(EventDrivenSystem.pipe(Counters.class, Follower.class)), infrastructure);
        runner.start();

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> inTransaction(() -> {
                    runner.get(Counters.class).save(Counter.start());
                    runner.get(Counters.class).save(Counter.start());
                }));

        assertThat(runner.get(Follower.class).followedLog().horizon()).isEqualTo(2);
        runner.stop();
    }

    private void inTransactionAndAfter(Phase phase, boolean saves, Runnable callback) {
        List<Throwable> failures = new ArrayList<>();
        List<Boolean> ran = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            register(phase, () -> {
                ran.add(true);
                try {
                    callback.run();
                } catch (Throwable e) {
                    failures.add(e); // Spring only logs it
                }
            });
            if (saves) {
                save();
            }
        });
        assertThat(failures).isEmpty();
        assertThat(ran).hasSize(1);
    }

    private static void register(Phase phase, Runnable callback) {
        register(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (phase == Phase.AFTER_COMMIT) {
                    callback.run();
                }
            }

            @Override
            public void afterCompletion(int status) {
                if (phase == Phase.AFTER_COMPLETION) {
                    callback.run();
                }
            }
        });
    }

    private static void register(TransactionSynchronization synchronization) {
        TransactionSynchronizationManager.registerSynchronization(synchronization);
    }
}
