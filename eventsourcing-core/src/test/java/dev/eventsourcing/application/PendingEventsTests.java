package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.TopicException;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A save that fails or rolls back loses nothing, and the next one never succeeds by storing nothing. */
class PendingEventsTests {

    private final FailingRecorder recorder = new FailingRecorder();
    private final Application application = new Application(
            "notes",
            name -> new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()))
                    .create(name)
                    .with(recorder),
            Note.class);

    static final class Note extends Aggregate {

        private Note() {}

        Note(Object content) {
            write(content);
        }

        void write(Object content) {
            trigger(new Written(content));
        }

        void lambda() {
            AggregateEvent<Note> event = note -> {};
            trigger(event);
        }

        record Written(Object content) implements AggregateEvent<Note> {
            @Override
            public void apply(Note note) {}
        }
    }

    /** What Jackson cannot write, because nobody registered it. */
    record Unknown() {}

    @Test
    void aFailingRecorderLosesNothing() {
        Note one = new Note("a");
        Note two = new Note("b");
        two.write("c");
        List<DomainEvent> ofOne = one.pendingEvents();
        List<DomainEvent> ofTwo = two.pendingEvents();
        for (Throwable failure : List.of(
                new PersistenceException("no connection", null),
                new IllegalStateException("a bug"),
                new AssertionError())) {
            recorder.failure = failure;
            assertThatExceptionOfType(Throwable.class)
                    .isThrownBy(() -> application.save(one, two, one))
                    .isSameAs(failure);
            assertThat(one.pendingEvents()).isEqualTo(ofOne);
            assertThat(two.pendingEvents()).isEqualTo(ofTwo);
        }

        recorder.failure = null;
        assertThat(application.save(one, two)).hasSize(3);
        assertThat(application.repository().get(Note.class, two.id())).isEqualTo(two);
    }

    @Test
    void aFailingMapperLosesNothing() {
        Note fine = new Note("a");
        Note unknown = new Note("b");
        unknown.write(new Unknown());
        Note lambda = new Note("c");
        lambda.lambda();

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> application.save(fine, unknown));
            assertThatExceptionOfType(TopicException.class).isThrownBy(() -> application.save(fine, lambda));
            assertThat(fine.pendingEvents()).hasSize(1);
            assertThat(unknown.pendingEvents()).hasSize(2);
            assertThat(lambda.pendingEvents()).hasSize(2);
        }
        assertThat(recorder.maxNotificationId()).isEmpty();
    }

    @Test
    void aFailingCollectionLosesNothing() {
        Note note = new Note("a");

        assertThatNullPointerException().isThrownBy(() -> application.save((List<Note>) null));
        assertThat(application.save(Arrays.asList(null, note, null))).hasSize(1);
    }

    @Test
    void aConflictIsNotForgotten() {
        Note note = new Note("a");
        application.save(note);
        Note winner = application.repository().get(Note.class, note.id());
        winner.write("winner");
        note.write("loser");
        Note bystander = new Note("b");
        application.save(winner);

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> application.save(bystander, note));
        }
        assertThat(note.pendingEvents()).hasSize(1);
        assertThat(application.save(bystander)).hasSize(1);
    }

    @Test
    void aRollbackGivesBackAllThatWasSavedInOrder() {
        Note note = new Note("a");
        recorder.begin();
        application.save(note);
        note.write("b");
        application.save(note);
        note.write("c");
        assertThat(note.pendingEvents()).hasSize(1);

        recorder.rollback();

        assertThat(note.pendingEvents())
                .extracting(DomainEvent::originatorVersion)
                .containsExactly(1L, 2L, 3L);
        assertThat(application.repository().contains(note.id())).isFalse();
        assertThat(application.save(note)).hasSize(3);
        assertThat(application.repository().get(Note.class, note.id())).isEqualTo(note);
    }

    @Test
    void anEmptySaveAsksForNoRollback() {
        recorder.begin();

        application.save();

        assertThat(recorder.actions).isEmpty();
    }

    /** Fails when it is told to, and forgets what was inserted since {@link #begin} when it rolls back. */
    private static final class FailingRecorder implements ProcessRecorder {

        private InMemoryRecorder recorder = new InMemoryRecorder();
        private final List<Runnable> actions = new ArrayList<>();
        private Throwable failure;
        private boolean begun;

        void begin() {
            begun = true;
        }

        void rollback() {
            recorder = new InMemoryRecorder();
            begun = false;
            actions.forEach(Runnable::run);
        }

        @Override
        public void onRollback(Runnable action) {
            if (begun) {
                actions.add(action);
            }
        }

        @Override
        public List<Long> insertEvents(List<StoredEvent> events) {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
            return recorder.insertEvents(events);
        }

        @Override
        public List<Long> insertEvents(List<StoredEvent> events, Tracking tracking) {
            return recorder.insertEvents(events, tracking);
        }

        @Override
        public List<StoredEvent> selectEvents(OriginatorId id, EventSelection selection) {
            return recorder.selectEvents(id, selection);
        }

        @Override
        public Subscription subscribe(Runnable listener) {
            return recorder.subscribe(listener);
        }

        @Override
        public List<Notification> selectNotifications(NotificationSelection selection) {
            return recorder.selectNotifications(selection);
        }

        @Override
        public List<Long> selectNotificationIds(List<StoredEvent> events) {
            return recorder.selectNotificationIds(events);
        }

        @Override
        public long horizon() {
            return recorder.horizon();
        }

        @Override
        public OptionalLong maxNotificationId() {
            return recorder.maxNotificationId();
        }

        @Override
        public OptionalLong maxTrackingId(String applicationName) {
            return recorder.maxTrackingId(applicationName);
        }

        @Override
        public void resetTracking(String applicationName, long notificationId) {
            recorder.resetTracking(applicationName, notificationId);
        }

        @Override
        public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
            return recorder.claim(applicationName, work);
        }

        @Override
        public boolean isTransactional() {
            return recorder.isTransactional();
        }

        @Override
        public boolean awaitTrackingId(
                String applicationName, long notificationId, Duration timeout, BooleanSupplier givenUp)
                throws InterruptedException {
            return recorder.awaitTrackingId(applicationName, notificationId, timeout, givenUp);
        }

        @Override
        public Subscription subscribeToTracking(Runnable listener) {
            return recorder.subscribeToTracking(listener);
        }

        @Override
        public DeadLetters deadLetters() {
            return recorder.deadLetters();
        }
    }
}
