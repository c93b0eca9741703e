package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NOT_SUPPORTED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.PersistenceException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class SqlitePropagationTests extends PropagationContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    /** SQLite has one writer at a time, and the transaction around is the one. */
    @ParameterizedTest
    @ValueSource(ints = {PROPAGATION_REQUIRES_NEW, PROPAGATION_NOT_SUPPORTED})
    void aSaveOutsideOfATransactionThatHasWrittenEndsWithTheLockTimeout(int propagation) {
        Application impatient = impatientApplication();
        Counter inner = Counter.start();
        Counter outer = Counter.start();

        inTransaction(() -> {
            application.save(outer);
            long begin = System.nanoTime();
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> propagating(propagation).executeWithoutResult(own -> impatient.save(inner)))
                    .withMessageContaining("lock timeout of 300 ms");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(IMPATIENT, IMPATIENT.multipliedBy(10));
        });

        assertThat(inner.pendingEvents()).hasSize(1);
        assertThat(stored(outer)).isEqualTo(outer);
        assertThat(impatient.save(inner)).hasSize(1);
    }

    @Test
    void aTransactionThatHasReadCannotWriteBehindANewOne() {
        Counter inner = Counter.start();
        Counter outer = Counter.start();

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> inTransaction(() -> {
                    assertThat(ownRows()).isZero();
                    propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(own -> application.save(inner));
                    application.save(outer);
                }));

        assertThat(stored(inner)).isEqualTo(inner);
        assertThat(outer.pendingEvents()).hasSize(1);
    }

    @Test
    void refusesADatabaseThatIsReadOnlyThoughSpringDoesNotKnow() {
        HikariDataSource pool = database.newPool(config -> config.setMaximumPoolSize(1));
        use(pool);
        new JdbcTemplate(pool).execute("PRAGMA query_only = on");
        Counter counter = Counter.start();

        assertReadOnly(() -> application.save(counter));
        assertReadOnly(() -> inTransaction(() -> application.save(counter)));

        assertThat(counter.pendingEvents()).hasSize(1);
    }

    private static void assertReadOnly(Runnable save) {
        assertThatExceptionOfType(ReadOnlyTransactionException.class)
                .isThrownBy(save::run)
                .withMessageContaining("universe_events");
    }
}
