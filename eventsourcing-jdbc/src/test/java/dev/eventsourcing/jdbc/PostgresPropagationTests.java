package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.PersistenceException;
import org.junit.jupiter.api.Test;

class PostgresPropagationTests extends PropagationContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void aNewTransactionIsNotHeldUpByTheSavesOfTheOneAroundIt() {
        Counter first = Counter.start();
        Counter inner = Counter.start();
        Counter last = Counter.start();

        inTransaction(() -> {
            application.save(first);
            propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(own -> application.save(inner));
            application.save(last);
        });

        assertThat(log())
                .extracting(notification -> notification.event().originatorId().uuid())
                .containsExactly(inner.id(), first.id(), last.id());
    }

    @Test
    void aClashOfANewTransactionWithTheOneAroundItEndsWithTheLockTimeout() {
        Application impatient = impatientApplication();
        Counter counter = Counter.start();
        application.save(counter);
        Counter outer = stored(counter);
        Counter inner = stored(counter);
        outer.count();
        inner.count();

        inTransaction(() -> {
            application.save(outer);
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() ->
                            propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(own -> impatient.save(inner)))
                    .withMessageContaining("lock timeout of 300 ms");
        });

        assertThat(inner.pendingEvents()).hasSize(1);
        assertThat(stored(counter)).isEqualTo(outer);
    }

    @Test
    void refusesAConnectionThatIsReadOnlyThoughSpringDoesNotKnow() {
        use(database.newPool(config -> config.setConnectionInitSql("SET default_transaction_read_only = on")));
        Counter counter = Counter.start();

        assertReadOnly(() -> application.save(counter));
        assertReadOnly(() -> inTransaction(() -> application.save(counter)));

        assertThat(counter.pendingEvents()).hasSize(1);
    }

    private static void assertReadOnly(Runnable save) {
        assertThatExceptionOfType(ReadOnlyTransactionException.class)
                .isThrownBy(save::run)
                .withMessageContaining("universe_events")
                .withMessageContaining("standby");
    }
}
