package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NOT_SUPPORTED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves in transactions within transactions, in suspended ones, and in those that may not write. */
abstract class PropagationContract extends TransactionFixture {

    @Test
    void anotherWayOfCallingCallbacksIsNoticedAtTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CallerTransactions.requireCallbacks(Set.of("invokeAfterEverything")))
                .withMessageContaining("version of Spring");
    }

    @Test
    void refusesToSaveInAReadOnlyTransactionBeforeAnythingIsSent() {
        TransactionTemplate readOnly = readOnly();
        readOnly.setName("shop.Reports.print");
        Counter counter = Counter.start();

        readOnly.executeWithoutResult(status -> {
            assertThatExceptionOfType(ReadOnlyTransactionException.class)
                    .isThrownBy(() -> application.save(counter))
                    .withMessageContaining("shop.Reports.print")
                    .withMessageContaining("readOnly")
                    .withMessageContaining("REQUIRES_NEW");
            assertThat(ownRows()).isZero(); // a statement that had failed would have ended the transaction
        });

        assertThat(counter.pendingEvents()).hasSize(1);
        assertThat(isStored(counter)).isFalse();
        assertThat(application.save(counter)).hasSize(1);
    }

    @Test
    void refusesPositionsAndSnapshotsInAReadOnlyTransactionToo() {
        StoredEvent snapshot = new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[0]);

        readOnly().executeWithoutResult(status -> {
            assertThatExceptionOfType(ReadOnlyTransactionException.class)
                    .isThrownBy(() -> recorder().insertEvents(List.of(), new Tracking("upstream", 1)));
            assertThatExceptionOfType(ReadOnlyTransactionException.class)
                    .isThrownBy(() ->
                            infrastructure.create("universe").snapshotRecorder().insertEvents(List.of(snapshot)));
        });

        assertThat(recorder().maxTrackingId("upstream")).isEmpty();
    }

    @Test
    void theOutermostTransactionDecidesWhetherItIsReadOnly() {
        Counter counter = Counter.start();

        readOnly()
                .executeWithoutResult(
                        outer -> inTransaction(() -> assertThatExceptionOfType(ReadOnlyTransactionException.class)
                                .isThrownBy(() -> application.save(counter))));
        inTransaction(() -> readOnly().executeWithoutResult(inner -> application.save(counter)));

        assertThat(stored(counter)).isEqualTo(counter);
    }

    @Test
    void aNewTransactionSavesWithinAReadOnlyOne() {
        Counter counter = Counter.start();

        readOnly()
                .executeWithoutResult(outer ->
                        propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(inner -> application.save(counter)));

        assertThat(stored(counter)).isEqualTo(counter);
    }

    @Test
    void aNewTransactionCommitsThoughTheOneAroundItRollsBack() {
        Counter inner = Counter.start();
        Counter outer = Counter.start();

        transaction.executeWithoutResult(status -> {
            propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(own -> application.save(inner));
            assertThat(inner.pendingEvents()).isEmpty();
            application.save(outer);
            status.setRollbackOnly();
        });

        assertThat(stored(inner)).isEqualTo(inner);
        assertThat(inner.pendingEvents()).isEmpty();
        assertThat(isStored(outer)).isFalse();
        assertThat(outer.pendingEvents()).hasSize(1);
    }

    @Test
    void aNewTransactionRollsBackThoughTheOneAroundItCommits() {
        Counter inner = Counter.start();
        Counter outer = Counter.start();

        transaction.executeWithoutResult(status -> {
            propagating(PROPAGATION_REQUIRES_NEW).executeWithoutResult(own -> {
                application.save(inner);
                own.setRollbackOnly();
            });
            assertThat(inner.pendingEvents()).hasSize(1);
            application.save(outer);
        });

        assertThat(isStored(inner)).isFalse();
        assertThat(stored(outer)).isEqualTo(outer);
        assertThat(outer.pendingEvents()).isEmpty();
        application.save(inner);
        assertThat(stored(inner)).isEqualTo(inner);
    }

    @Test
    void aSaveInASuspendedTransactionIsStoredAtOnce() {
        Counter counter = Counter.start();

        transaction.executeWithoutResult(status -> {
            assertThat(ownRows()).isZero();
            propagating(PROPAGATION_NOT_SUPPORTED)
                    .executeWithoutResult(
                            none -> assertThat(application.save(counter).get(0).notificationId())
                                    .hasValue(1));
            status.setRollbackOnly();
        });

        assertThat(stored(counter)).isEqualTo(counter);
        assertThat(counter.pendingEvents()).isEmpty();
    }

    @Test
    void aConflictThatASavepointUndoesLeavesTheTransactionUsable() {
        Counter counter = Counter.start();
        application.save(counter);
        Counter late = stored(counter);
        counter.count();
        application.save(counter);
        late.count();
        Counter kept = Counter.start();

        inTransaction(() -> {
            application.save(kept);
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() ->
                            propagating(PROPAGATION_NESTED).executeWithoutResult(nested -> application.save(late)));
            insertOwnRow();
        });

        assertThat(stored(kept)).isEqualTo(kept);
        assertThat(ownRows()).isEqualTo(1);
        assertThat(late.pendingEvents()).hasSize(1);
    }

    @Test
    void aSavepointThatIsSetByHandGivesBackWhatIsUndone() {
        Counter kept = Counter.start();
        Counter undone = Counter.start();

        transaction.executeWithoutResult(status -> {
            application.save(kept);
            Object savepoint = status.createSavepoint();
            application.save(undone);
            status.rollbackToSavepoint(savepoint);
            status.releaseSavepoint(savepoint);
        });

        assertThat(stored(kept)).isEqualTo(kept);
        assertThat(kept.pendingEvents()).isEmpty();
        assertThat(isStored(undone)).isFalse();
        assertThat(undone.pendingEvents()).hasSize(1);
    }

    private TransactionTemplate readOnly() {
        TransactionTemplate readOnly = new TransactionTemplate(manager);
        readOnly.setReadOnly(true);
        return readOnly;
    }
}
