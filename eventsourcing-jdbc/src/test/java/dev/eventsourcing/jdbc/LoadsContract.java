package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Snapshots and the cache of an application in the caller's transactions. */
abstract class LoadsContract extends TransactionFixture {

    private final CapturedLog log = new CapturedLog("dev.eventsourcing.application");
    private final List<Application> made = new ArrayList<>();

    @AfterEach
    void stop() {
        log.close();
        made.forEach(Application::close);
    }

    private List<String> warnings() {
        return log.list.stream()
                .filter(event -> event.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private Application application(UnaryOperator<ApplicationSettings> settings) {
        Application counters = new Application("universe", infrastructure.with(settings), Counter.class);
        made.add(counters);
        return counters;
    }

    private Application remembering() {
        return application(settings -> settings.with(new CacheSettings(10, false)));
    }

    private Application withSnapshots() {
        return application(settings -> settings.with(SnapshotSettings.MANUAL));
    }

    private static Counter get(Application counters, Counter counter) {
        return counters.repository().get(Counter.class, counter.id());
    }

    private List<StoredEvent> snapshots(Counter counter) {
        return infrastructure
                .create("universe")
                .snapshotRecorder()
                .selectEvents(counter.originatorId(), EventSelection.ALL);
    }

    @Test
    void whatIsRolledBackIsNotRemembered() {
        Application counters = remembering();
        Counter counter = Counter.start();
        counters.save(counter);

        transaction.executeWithoutResult(status -> {
            counter.count();
            counters.save(counter);
            assertThat(get(counters, counter).count).isEqualTo(1);
            status.setRollbackOnly();
        });

        assertThat(get(counters, counter).count).isZero();
    }

    @Test
    void whatIsCommittedIsRemembered() {
        Application counters = remembering();
        Counter counter = Counter.start();
        counters.save(counter);

        inTransaction(() -> {
            counter.count();
            counters.save(counter);
        });

        assertThat(get(counters, counter)).isEqualTo(counter);
    }

    @Test
    void whatASavepointUndoesIsNotRemembered() {
        Application counters = remembering();
        Counter counter = Counter.start();
        Counter other = Counter.start();
        counters.save(counter, other);

        inTransaction(() -> {
            other.count();
            counters.save(other);
            propagating(PROPAGATION_NESTED).executeWithoutResult(nested -> {
                counter.count();
                counters.save(counter);
                nested.setRollbackOnly();
            });
        });

        assertThat(get(counters, counter).count).isZero();
        assertThat(get(counters, other).count).isEqualTo(1);
    }

    @Test
    void nothingIsDoneAfterACommitForWhatASavepointHasUndone() {
        Application counters = application(
                settings -> settings.with(SnapshotSettings.OFF.withEvery(Counter.class.getSimpleName(), 2)));
        AtomicInteger actions = new AtomicInteger();
        counters.afterSaves(actions::incrementAndGet);
        Counter undone = Counter.start();
        Counter kept = Counter.start();
        undone.count();
        kept.count();

        inTransaction(() -> propagating(PROPAGATION_NESTED).executeWithoutResult(nested -> {
            counters.save(undone);
            nested.setRollbackOnly();
        }));
        assertThat(actions).hasValue(0);

        counters.save(kept);
        Awaitility.await().until(() -> !snapshots(kept).isEmpty()); // after the other, if that was asked for
        assertThat(actions).hasValue(1);
        assertThat(warnings()).isEmpty();
    }

    @Test
    void anActionThatFailsAfterTheCommitLeavesNothingOld() {
        Application counters = remembering();
        Counter counter = Counter.start();
        counters.save(counter);
        counters.afterSaves(() -> {
            throw new IllegalStateException("after the save");
        });

        inTransaction(() -> {
            counter.count();
            counters.save(counter);
            counter.count();
            counters.save(counter);
        });

        assertThat(get(counters, counter)).isEqualTo(counter);
    }

    @Test
    void anActionThatFailsAfterASaveOfItsOwnLeavesNothingOld() {
        Application counters = remembering();
        Counter counter = Counter.start();
        counters.save(counter);
        counters.afterSaves(() -> {
            throw new IllegalStateException("after the save");
        });
        counter.count();

        assertThatIllegalStateException().isThrownBy(() -> counters.save(counter));

        assertThat(get(counters, counter)).isEqualTo(counter);
    }

    @Test
    void aSnapshotThatIsTakenTwiceLeavesTheTransactionUsable() {
        Application counters = withSnapshots();
        Counter counter = Counter.start();

        inTransaction(() -> {
            counters.save(counter);
            counters.takeSnapshot(Counter.class, counter.id());
            counters.takeSnapshot(Counter.class, counter.id());
            infrastructure
                    .create("universe")
                    .snapshotRecorder()
                    .putSnapshot(snapshots(counter).get(0));
            insertOwnRow();
        });

        assertThat(ownRows()).isEqualTo(1);
        assertThat(snapshots(counter)).hasSize(1);
        assertThat(get(counters, counter)).isEqualTo(counter);
    }

    @Test
    void aCallbackAfterACommitLoads() {
        Application counters =
                application(settings -> settings.with(SnapshotSettings.MANUAL).with(new CacheSettings(10, true)));
        Counter counter = Counter.start();
        counters.save(counter);
        counters.takeSnapshot(Counter.class, counter.id());
        List<Counter> found = new ArrayList<>();

        inTransaction(() -> {
            insertOwnRow();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    found.add(get(counters, counter));
                }
            });
        });

        assertThat(found).containsExactly(counter);
    }

    @Test
    void snapshotsThatCannotBeReadAreWarnedOfOnce() {
        Application counters = withSnapshots();
        List<Counter> saved = List.of(Counter.start(), Counter.start(), Counter.start());
        counters.save(saved);
        saved.forEach(counter -> infrastructure
                .create("universe")
                .snapshotRecorder()
                .putSnapshot(new StoredEvent(counter.originatorId(), 1, "Counter", new byte[] {0x7f})));

        saved.forEach(counter -> assertThat(get(counters, counter)).isEqualTo(counter));

        assertThat(warnings()).singleElement().asString().contains("Snapshots of Counter are ignored");
    }

    @Test
    void aTableOfSnapshotsThatIsMissingIsWarnedOfOnce() {
        Application counters = withSnapshots();
        Counter counter = Counter.start();
        counters.save(counter);
        jdbc.execute("DROP TABLE universe_snapshots");

        assertThat(get(counters, counter)).isEqualTo(counter);
        assertThat(get(counters, counter)).isEqualTo(counter);

        assertThat(warnings()).singleElement().asString().contains("universe_snapshots");
    }

    @Test
    void aTableOfSnapshotsThatIsMissingEndsNoTransaction() {
        Application counters = withSnapshots();
        Counter counter = Counter.start();
        counters.save(counter);
        jdbc.execute("DROP TABLE universe_snapshots");

        inTransaction(() -> {
            insertOwnRow();
            Counter found = get(counters, counter);
            assertThat(found).isEqualTo(counter);
            found.count();
            counters.save(found);
            assertThat(get(counters, counter).count).isEqualTo(1);
        });

        assertThat(ownRows()).isEqualTo(1);
        assertThat(get(counters, counter).count).isEqualTo(1);
    }
}
