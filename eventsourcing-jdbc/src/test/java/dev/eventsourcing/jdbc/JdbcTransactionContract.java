package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Recording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An application whose saves take part in the caller's Spring transactions. */
abstract class JdbcTransactionContract extends TransactionFixture {

    @Test
    void commitsEventsWithTheCallersRows() {
        Counter counter = Counter.start();
        transaction.executeWithoutResult(status -> {
            jdbc.update("INSERT INTO own_rows VALUES ('one')");
            application.save(counter);
        });

        assertThat(stored(counter)).isEqualTo(counter);
        assertThat(ownRows()).isEqualTo(1);
        assertThat(counter.pendingEvents()).isEmpty();
    }

    @Test
    void rollsEventsBackWithTheCallersRowsAndMakesThemPendingAgain() {
        Counter counter = Counter.start();
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.update("INSERT INTO own_rows VALUES ('one')");
                    application.save(counter);
                    assertThat(counter.pendingEvents()).isEmpty();
                    counter.count();
                    application.save(counter);
                    counter.count();
                    throw new IllegalStateException("no");
                }));

        assertThat(application.repository().contains(counter.id())).isFalse();
        assertThat(ownRows()).isZero();
        assertThat(counter.pendingEvents())
                .extracting(event -> event.originatorVersion())
                .containsExactly(1L, 2L, 3L);
        application.save(counter);
        assertThat(stored(counter).count).isEqualTo(2);
    }

    @Test
    void seesItsOwnEventsBeforeTheCommit() {
        Counter counter = Counter.start();
        transaction.executeWithoutResult(status -> {
            application.save(counter);
            assertThat(stored(counter)).isEqualTo(counter);
        });
    }

    @Test
    void givesEventsBackWhenATransactionIsRolledBackWithoutAnException() {
        Counter counter = Counter.start();
        transaction.executeWithoutResult(status -> {
            application.save(counter);
            status.setRollbackOnly();
        });

        assertThat(counter.pendingEvents()).hasSize(1);
        assertThat(application.save(counter)).hasSize(1);
    }

    @Test
    void givesBackOnlyWhatIsUndoneByASavepoint() {
        TransactionTemplate nested = new TransactionTemplate(transaction.getTransactionManager());
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        Counter kept = Counter.start();
        Counter undone = Counter.start();

        transaction.executeWithoutResult(status -> {
            application.save(kept);
            nested.executeWithoutResult(inner -> {
                application.save(undone);
                kept.count();
                application.save(kept);
                inner.setRollbackOnly();
            });
            assertThat(undone.pendingEvents()).hasSize(1);
            assertThat(kept.pendingEvents()).hasSize(1);
        });

        assertThat(application.repository().contains(undone.id())).isFalse();
        assertThat(stored(kept).version()).isEqualTo(1);
        application.save(kept, undone);
        assertThat(stored(kept).version()).isEqualTo(2);
        assertThat(stored(undone).version()).isEqualTo(1);
    }

    @Test
    void givesBackWhatASavepointBeforeTheFirstSaveUndoes() {
        TransactionTemplate nested = new TransactionTemplate(transaction.getTransactionManager());
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        Counter undone = Counter.start();

        transaction.executeWithoutResult(status -> nested.executeWithoutResult(inner -> {
            application.save(undone);
            inner.setRollbackOnly();
        }));

        assertThat(undone.pendingEvents()).hasSize(1);
    }

    @Test
    void aConflictInTheCallersTransactionLeavesNothingAndKeepsTheEventsPending() {
        Counter counter = Counter.start();
        application.save(counter);
        Counter mine = stored(counter);
        Counter theirs = stored(counter);
        theirs.count();
        application.save(theirs);
        mine.count();
        Counter other = Counter.start();

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> application.save(other, mine)))
                .withMessageContaining(counter.id().toString())
                .withMessageContaining("#2");

        assertThat(application.repository().contains(other.id())).isFalse();
        assertThat(mine.pendingEvents()).hasSize(1);
        assertThat(other.pendingEvents()).hasSize(1);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> application.save(mine));
    }

    @Test
    void readsOutsideOfATransactionDoNotMakeTheNextSaveJoinOne() {
        TransactionTemplate supports = new TransactionTemplate(transaction.getTransactionManager());
        supports.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
        Counter counter = Counter.start();

        supports.executeWithoutResult(status -> {
            assertThat(ownRows()).isZero();
            List<Recording> recordings = application.save(counter);
            assertThat(recordings).hasSize(1);
        });

        assertThat(stored(counter)).isEqualTo(counter);
    }

    @Test
    void aTransactionOnAnotherDataSourceIsNotJoinedThoughAReadBoundItsConnection() {
        HikariDataSource pool = database.newPool(config -> config.setAutoCommit(false));
        Application events = application(pool);
        Counter counter = Counter.start();
        events.save(counter);

        try (TestDatabase elsewhere = emptyDatabase()) {
            new TransactionTemplate(new JdbcTransactionManager(elsewhere.newPool())).executeWithoutResult(status -> {
                Counter loaded = events.repository().get(Counter.class, counter.id());
                loaded.count();
                events.save(loaded);
                status.setRollbackOnly();
            });
        }

        assertThat(stored(counter).version()).isEqualTo(2);
    }

    @Test
    void givesEventsBackWhereTheDataSourceIsBehindATransactionAwareProxy() {
        Application proxied = application(new TransactionAwareDataSourceProxy(dataSource));
        Counter counter = Counter.start();

        transaction.executeWithoutResult(status -> {
            proxied.save(counter);
            status.setRollbackOnly();
        });

        assertThat(counter.pendingEvents()).hasSize(1);
        assertThat(proxied.save(counter)).hasSize(1);
    }

    @Test
    void aRecordingHasItsPlaceAsSoonAsItIsCommitted() {
        Counter counter = Counter.start();
        List<Recording> recordings = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            recordings.addAll(application.save(counter));
            assertThat(recordings.get(0).notificationId()).isEmpty();
        });
        List<Recording> undone = new ArrayList<>();
        counter.count();
        transaction.executeWithoutResult(status -> {
            undone.addAll(application.save(counter));
            status.setRollbackOnly();
        });

        assertThat(recordings.get(0).notificationId()).hasValue(1);
        assertThat(undone.get(0).notificationId()).isEmpty();
        application.save(counter);
        assertThat(application.notificationLog().section("1,10").items()).hasSize(2);
    }
}
