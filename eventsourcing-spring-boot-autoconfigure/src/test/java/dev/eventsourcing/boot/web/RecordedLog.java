package dev.eventsourcing.boot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.application.Section;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A log in memory that counts how often it is read, and can fail. */
final class RecordedLog implements NotificationLog {

    static final int SECTION_SIZE = 10;

    final AtomicInteger selections = new AtomicInteger();
    final AtomicInteger horizons = new AtomicInteger();
    final AtomicInteger failures = new AtomicInteger();
    final AtomicInteger subscribers = new AtomicInteger();
    volatile long lastStart;
    volatile boolean failing;
    volatile boolean failingSelections;
    private final InfrastructureFactory memory =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final ApplicationRecorder recorder;
    private final NotificationLog log;

    RecordedLog() {
        Infrastructure store = memory.create("universe");
        recorder = store.recorder();
        log = new Application("universe", memory).notificationLog();
    }

    Subscription subscribe(Runnable listener) {
        subscribers.incrementAndGet();
        Subscription subscription = recorder.subscribe(listener);
        return () -> {
            subscribers.decrementAndGet();
            subscription.close();
        };
    }

    void store(String topic) {
        store(topic, "{}".getBytes(UTF_8));
    }

    void store(String topic, byte[] state) {
        recorder.insertEvents(List.of(new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, topic, state)));
    }

    @Override
    public Section section(String sectionId) {
        return log.section(sectionId);
    }

    @Override
    public List<Notification> select(Long start, int limit, Long stop, Collection<String> topics) {
        failIfAsked();
        if (failingSelections) {
            throw new PersistenceException("the inside", null);
        }
        selections.incrementAndGet();
        lastStart = start == null ? 1 : start;
        return log.select(start, limit, stop, topics);
    }

    @Override
    public long horizon() {
        failIfAsked();
        horizons.incrementAndGet();
        return log.horizon();
    }

    private void failIfAsked() {
        if (failing) {
            failures.incrementAndGet();
            throw new PersistenceException("the inside", null);
        }
    }
}
