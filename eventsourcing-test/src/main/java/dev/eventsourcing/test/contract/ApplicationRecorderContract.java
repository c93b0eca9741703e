package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Subscription;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an {@link ApplicationRecorder} must do: keep the events of all originators in one order. */
public abstract class ApplicationRecorderContract extends StoreContract<StoreHarness> {

    private final OriginatorId id = newId();
    private ApplicationRecorder recorder;

    @BeforeEach
    void connectRecorder() {
        recorder = connect().recorder();
    }

    @Test
    @Case(42)
    void numbersEventsInTheirOrder() {
        OriginatorId other = newId();

        assertThat(recorder.insertEvents(List.of(event(id, 1), event(other, 1))))
                .containsExactly(1L, 2L);
        assertThat(recorder.insertEvents(List.of(event(id, 2)))).containsExactly(3L);
        assertThat(all(recorder))
                .containsExactly(
                        new Notification(1, event(id, 1)),
                        new Notification(2, event(other, 1)),
                        new Notification(3, event(id, 2)));
    }

    @Test
    @Case(42)
    void numbersABatchInItsOrderWhateverTheVersions() {
        List<Long> numbers = recorder.insertEvents(List.of(event(id, 3), event(id, 1), event(id, 2)));

        assertThat(numbers).containsExactly(1L, 2L, 3L);
        assertThat(all(recorder))
                .extracting(notification -> notification.originatorVersion())
                .containsExactly(3L, 1L, 2L);
    }

    @Test
    @Case(43)
    void knowsTheHighestNotificationId() {
        assertThat(recorder.maxNotificationId()).isEmpty();

        recorder.insertEvents(List.of(event(id, 1), event(id, 2)));

        assertThat(recorder.maxNotificationId()).hasValue(2);
    }

    @Test
    @Case(43)
    void isFinalUpToTheHighestNotificationIdWhenNobodyWrites() {
        assertThat(recorder.horizon()).isZero();

        recorder.insertEvents(List.of(event(id, 1), event(id, 2)));

        assertThat(recorder.horizon()).isEqualTo(2);
    }

    @Test
    @Case(44)
    void selectsFromStartToStop() {
        insertFive();

        assertThat(ids(recorder.selectNotifications(NotificationSelection.from(1L, 10))))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        for (Long beginning : Arrays.asList(null, 0L, -1L, Long.MIN_VALUE)) {
            assertThat(ids(recorder.selectNotifications(NotificationSelection.from(beginning, 3))))
                    .containsExactly(1L, 2L, 3L);
        }
        assertThat(ids(recorder.selectNotifications(NotificationSelection.from(3L, 2))))
                .containsExactly(3L, 4L);
        assertThat(ids(recorder.selectNotifications(NotificationSelection.after(3, 10))))
                .containsExactly(4L, 5L);
        assertThat(ids(recorder.selectNotifications(
                        NotificationSelection.from(2L, 10).stop(4L))))
                .containsExactly(2L, 3L, 4L);
        assertThat(ids(recorder.selectNotifications(
                        NotificationSelection.from(2L, 2).stop(4L))))
                .containsExactly(2L, 3L);
        assertThat(recorder.selectNotifications(
                        NotificationSelection.from(3L, 10).stop(2L)))
                .isEmpty();
    }

    @Test
    void promptsWhoeverSubscribedOnceEventsCanBeSelected() {
        List<Long> seen = new CopyOnWriteArrayList<>();
        Subscription subscription = recorder.subscribe(() -> seen.addAll(ids(all(recorder))));

        recorder.insertEvents(List.of(event(id, 1)));
        assertThat(seen).contains(1L);

        seen.clear();
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(id, 1))));
        subscription.close();
        subscription.close();
        recorder.insertEvents(List.of(event(id, 2)));
        assertThat(seen).doesNotContain(2L);
    }

    @Test
    void aListenerThatFailsHarmsNobody() {
        List<Long> seen = new CopyOnWriteArrayList<>();
        recorder.subscribe(() -> {
            throw new IllegalStateException("a listener's own trouble");
        });
        recorder.subscribe(() -> seen.addAll(ids(all(recorder))));

        assertThat(recorder.insertEvents(List.of(event(id, 1)))).containsExactly(1L);

        assertThat(seen).contains(1L);
    }

    @Test
    @Case(45)
    void selectsNothingBeyondTheEnd() {
        insertFive();

        assertThat(recorder.selectNotifications(NotificationSelection.from(6L, 10)))
                .isEmpty();
        assertThat(recorder.selectNotifications(NotificationSelection.from(Long.MAX_VALUE, 10)))
                .isEmpty();
        assertThat(recorder.selectNotifications(NotificationSelection.after(Long.MAX_VALUE, 10)))
                .isEmpty();
    }

    @Test
    @Case(46)
    void selectsByTopics() {
        recorder.insertEvents(List.of(event(id, 1, "A"), event(id, 2, "B"), event(id, 3, "C"), event(id, 4, "A")));

        assertThat(selectTopics(Set.of())).containsExactly(1L, 2L, 3L, 4L);
        assertThat(selectTopics(Set.of("A"))).containsExactly(1L, 4L);
        assertThat(selectTopics(Set.of("C", "B"))).containsExactly(2L, 3L);
        assertThat(selectTopics(Set.of("A", "unknown"))).containsExactly(1L, 4L);
        assertThat(selectTopics(Set.of("unknown"))).isEmpty();
        assertThat(selectTopics(Set.of("a"))).isEmpty();
    }

    @Test
    @Case(46)
    void limitsWhatIsLeftByTheTopics() {
        recorder.insertEvents(List.of(event(id, 1, "A"), event(id, 2, "B"), event(id, 3, "A"), event(id, 4, "A")));

        assertThat(ids(recorder.selectNotifications(
                        NotificationSelection.from(2L, 1).topics(Set.of("A")))))
                .containsExactly(3L);
    }

    @Test
    @Case(48)
    void selectsNothingWithTheLimitZeroAndRefusesANegativeOne() {
        insertFive();

        assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 0)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorder.selectNotifications(NotificationSelection.from(1L, -1)))
                .withMessageContaining("-1");
    }

    @Test
    @Case(49)
    void goesOnAscendingAfterAFailedInsert() {
        recorder.insertEvents(List.of(event(id, 1), event(id, 2)));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(id, 3), event(id, 2))));
        assertThat(ids(all(recorder))).containsExactly(1L, 2L);
        assertThat(recorder.maxNotificationId()).hasValue(2);

        long next = recorder.insertEvents(List.of(event(id, 3))).get(0);
        assertThat(next).isGreaterThan(2);
        assertThat(ids(all(recorder))).containsExactly(1L, 2L, next);
        assertThat(ids(recorder.selectNotifications(NotificationSelection.after(2, 1))))
                .containsExactly(next);
    }

    @Test
    @Case(56)
    void recoversFromBrokenConnections() {
        recorder.insertEvents(List.of(event(id, 1)));

        store().breakConnections();

        try {
            assertThat(recorder.selectEvents(id, EventSelection.ALL)).hasSize(1);
        } catch (PersistenceException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
        assertThat(recorder.selectEvents(id, EventSelection.ALL)).hasSize(1);
        assertThat(recorder.insertEvents(List.of(event(id, 2)))).hasSize(1);
    }

    @Test
    @Case(58)
    void doesNotCutALongName() {
        InfrastructureFactory factory = factory();
        String name = "a".repeat(70);

        @Nullable Infrastructure one = createOrRefuse(factory, name + "_one");
        @Nullable Infrastructure two = createOrRefuse(factory, name + "_two");

        assertThat(one == null).isEqualTo(two == null);
        if (one != null && two != null) {
            one.recorder().insertEvents(List.of(event(id, 1)));
            assertThat(all(two.recorder())).isEmpty();
        }
    }

    @Test
    @Case(59)
    void separatesApplicationsByName() {
        InfrastructureFactory factory = factory();
        Infrastructure dogs = factory.create("dogs");
        Infrastructure cats = factory.create("cats");

        assertThat(dogs.recorder().insertEvents(List.of(event(id, 1)))).containsExactly(1L);
        assertThat(cats.recorder().insertEvents(List.of(event(id, 1, "Cat")))).containsExactly(1L);
        dogs.snapshotRecorder().insertEvents(List.of(event(id, 1)));

        assertThat(all(dogs.recorder())).containsExactly(new Notification(1, event(id, 1)));
        assertThat(cats.recorder().selectEvents(id, EventSelection.ALL)).containsExactly(event(id, 1, "Cat"));
        assertThat(cats.snapshotRecorder().selectEvents(id, EventSelection.ALL)).isEmpty();
    }

    @Test
    @Case(59)
    void sharesEventsUnderOneName() {
        InfrastructureFactory factory = factory();
        ApplicationRecorder one = factory.create("dogs").recorder();
        ApplicationRecorder two = factory.create("dogs").recorder();

        one.insertEvents(List.of(event(id, 1)));

        assertThat(all(two)).isEqualTo(all(one)).hasSize(1);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> two.insertEvents(List.of(event(id, 1))));
    }

    @Test
    @Case(60)
    void goesOnNumberingAfterARestart() {
        recorder.insertEvents(List.of(event(id, 1), event(id, 2)));

        ApplicationRecorder restarted = connect().recorder();

        assertThat(restarted.maxNotificationId()).hasValue(2);
        long next = restarted.insertEvents(List.of(event(id, 3))).get(0);
        assertThat(next).isGreaterThan(2);
        assertThat(ids(all(restarted))).containsExactly(1L, 2L, next);
        assertThat(versions(restarted.selectEvents(id, EventSelection.ALL))).containsExactly(1L, 2L, 3L);
    }

    private void insertFive() {
        List<StoredEvent> events = LongStream.rangeClosed(1, 5)
                .mapToObj(version -> event(id, version))
                .toList();
        assertThat(recorder.insertEvents(events)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    private List<Long> selectTopics(Set<String> topics) {
        return ids(recorder.selectNotifications(
                NotificationSelection.from(null, 10).topics(topics)));
    }

    private static @Nullable Infrastructure createOrRefuse(InfrastructureFactory factory, String name) {
        try {
            return factory.create(name);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(name);
            return null;
        }
    }
}
