package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import dev.eventsourcing.application.Application;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction over several logs takes their locks when all other work in it is done. */
class PostgresSeveralLogsTests extends TransactionFixture {

    private static final Duration SOON = Duration.ofSeconds(3);

    private Application second;

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void makeTables() {
        second = other("second");
    }

    private Application other(String name) {
        return new Application(name, infrastructure, Counter.class);
    }

    @Test
    void othersSaveWhileWorkIsDoneBeforeTheCommit() {
        List<Boolean> saved = new ArrayList<>();
        inTransaction(() -> {
            saveInBoth();
            beforeCommit(() -> saved.add(savesSoon()));
            beforeCompletion(() -> saved.add(savesSoon())); // of which Spring swallows failures
        });

        assertThat(saved).containsExactly(true, true);
    }

    @Test
    void workBeforeTheCommitMaySaveInANewTransaction() {
        inTransaction(() -> {
            saveInBoth();
            beforeCommit(() -> propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(status -> saveOne()));
        });

        assertThat(log()).hasSize(2);
    }

    @Test
    void theLockOfALogThatIsSavedInBeforeTheCommitIsTakenInItsOrderToo() throws SQLException {
        Application first = other("first");

        assertThatLocksAreTakenInOrder(() -> inTransaction(() -> {
            saveInBoth();
            beforeCommit(() -> first.save(Counter.start()));
        }));
    }

    @Test
    void soAreThoseOfATransactionThatIsFirstSavedInThenAndWhoseManagerTellsNothing() throws SQLException {
        Application first = other("first");
        TransactionTemplate unknown = new TransactionTemplate(new JdbcTransactionManager(dataSource));

        assertThatLocksAreTakenInOrder(() -> unknown.executeWithoutResult(status -> beforeCommit(() -> {
            saveInBoth();
            first.save(Counter.start());
        })));
    }

    /** @param work saves in the log "first" last */
    private void assertThatLocksAreTakenInOrder(Runnable work) throws SQLException {
        CompletableFuture<Void> transaction;
        try (Connection holder = database.newPool().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT first_events_lock()");
            transaction = CompletableFuture.runAsync(work);
            awaitWaitingForALog();

            assertThat(CompletableFuture.runAsync(this::saveOne)).succeedsWithin(SOON);
            holder.rollback();
        }
        transaction.join();
        assertThat(log()).hasSize(2);
    }

    @Test
    void aLockThatCannotBeHadFailsTheCommitAsThatOfOneLogDoes() throws SQLException {
        JdbcInfrastructureFactory impatient = factory(dataSource, JdbcSettings.DEFAULTS.withLockTimeout(IMPATIENT));
        Application one = application(impatient);
        Application two = new Application("second", impatient, Counter.class);
        Counter counter = Counter.start();
        try (Connection holder = database.newPool().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT second_events_lock()");

            for (Runnable saves : List.<Runnable>of(() -> two.save(Counter.start()), () -> {
                one.save(counter);
                two.save(Counter.start());
            })) {
                assertThatExceptionOfType(TransactionSystemException.class)
                        .isThrownBy(() -> inTransaction(saves))
                        .satisfies(
                                e -> assertThat(ExceptionTranslator.sqlState(e)).isEqualTo("55P03"));
            }
            holder.rollback();
        }
        assertThat(counter.pendingEvents()).hasSize(1);
        assertThat(log()).isEmpty();
        one.save(counter);
        assertThat(log()).hasSize(1);
    }

    private boolean savesSoon() {
        try {
            CompletableFuture.runAsync(this::saveOne).get(SOON.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private void saveInBoth() {
        saveOne();
        second.save(Counter.start());
    }

    private static void beforeCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                work.run();
            }
        });
    }

    private static void beforeCompletion(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCompletion() {
                work.run();
            }
        });
    }

    private void awaitWaitingForALog() {
        JdbcTemplate observer = new JdbcTemplate(dataSource);
        await().until(() -> observer.queryForObject(
                        "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'advisory'", Integer.class)
                > 0);
    }
}
