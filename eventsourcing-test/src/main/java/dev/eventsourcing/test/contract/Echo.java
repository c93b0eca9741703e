package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows a universe: hears each happening, of which it stores an event, and cannot bear some. */
class Echo extends ProcessApplication {

    private final Set<String> unbearable = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Error error;
    private final List<String> tried = new CopyOnWriteArrayList<>();

    Echo(InfrastructureFactory infrastructure) {
        super(infrastructure, Heard.class);
    }

    @EventHandler
    void policy(World.SomethingHappened event, ProcessingEvent processing) {
        tried.add(event.what());
        OriginatorId id = OriginatorId.of(UUID.randomUUID());
        processing.collectEvents(DomainEvent.following(
                id, 0, List.of(new Heard(event.what(), processing.tracking().notificationId()))));
        if (unbearable.contains(event.what())) {
            Error thrown = error;
            if (thrown != null) {
                throw thrown;
            }
            throw new IllegalStateException("cannot bear " + event.what());
        }
    }

    /** Has it fail at a happening from now on. */
    void cannotBear(String what) {
        unbearable.add(what);
    }

    /** Has it fail with an error from now on. */
    void failWith(Error error) {
        this.error = error;
    }

    void bearsAll() {
        unbearable.clear();
    }

    /** Returns what its handler was called with, each time. */
    List<String> tried() {
        return tried;
    }

    /** Returns what it has heard, as it was stored. */
    List<String> heard() {
        return stored().map(Heard::what).toList();
    }

    private Stream<Heard> stored() {
        return followedLog().select(NotificationSelection.from(null, Integer.MAX_VALUE)).stream()
                .map(notification -> followedLog().mapper().toDomainEvent(notification.event()))
                .map(event -> (Heard) event.payload());
    }
}
