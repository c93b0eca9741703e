package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.jdbc.EncryptedStore.Happened;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Writers and readers at work on a store while it is encrypted anew; each reader reads all that it finds. */
final class ReencryptionLoad implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<CompletableFuture<Void>> work = new ArrayList<>();
    private final Infrastructure store;
    private final List<OriginatorId> originators;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private volatile boolean ended;

    /** @param originators who have events, whose versions are the numbers of events from 1 on */
    ReencryptionLoad(Infrastructure store, List<OriginatorId> originators) {
        this.store = store;
        this.originators = originators;
        work.add(CompletableFuture.runAsync(this::write, threads));
        work.add(CompletableFuture.runAsync(this::write, threads));
        work.add(CompletableFuture.runAsync(this::readAggregates, threads));
        work.add(CompletableFuture.runAsync(this::readLog, threads));
    }

    private void write() {
        EventStore events = new EventStore(store.mapper(), store.recorder());
        OriginatorId own = EncryptedStore.newId();
        for (long version = 1; !ended; version++) {
            DomainEvent event = Happened.event(own, version);
            LockSupport.parkNanos(2_000_000); // SQLite has no queue of writers, so that others would starve
            long id = events.put(List.of(event)).get(0).notificationId().orElseThrow();
            written.accumulateAndGet(id, Math::max);
        }
    }

    private void readAggregates() {
        EventStore events = new EventStore(store.mapper(), store.recorder());
        while (!ended) {
            OriginatorId id = originators.get(ThreadLocalRandom.current().nextInt(originators.size()));
            check(id, events.get(id));
            check(
                    id,
                    store.snapshotRecorder().selectEvents(id, EventSelection.ALL).stream()
                            .map(store.mapper()::toDomainEvent)
                            .toList());
            read.incrementAndGet();
        }
    }

    private static void check(OriginatorId id, List<DomainEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).equals(Happened.event(id, i + 1))) {
                throw new IllegalStateException("another event: " + events.get(i));
            }
        }
        if (events.isEmpty()) {
            throw new IllegalStateException("no events of " + id);
        }
    }

    private void readLog() {
        while (!ended) {
            long position = 0;
            List<Notification> page;
            do {
                page = store.recorder().selectNotifications(NotificationSelection.after(position, 500));
                for (Notification notification : page) {
                    if (notification.id() <= position) {
                        throw new IllegalStateException(position + " is followed by " + notification.id());
                    }
                    position = notification.id();
                    store.mapper().toDomainEvent(notification.event());
                }
            } while (!page.isEmpty() && !ended);
            read.incrementAndGet();
        }
    }

    /** Lets all end what they have begun; throws what one of them did not expect. */
    void end() {
        ended = true;
        work.forEach(CompletableFuture::join);
        if (written.get() == 0 || read.get() == 0) {
            throw new IllegalStateException("nothing was done meanwhile");
        }
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdownNow();
    }
}
