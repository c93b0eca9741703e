package dev.eventsourcing.benchmarks.load;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.List;

/** An application whose loads may be spared some of the events. */
final class Orders implements AutoCloseable {

    static final String REPLAY = "replay";

    /** Of the version five events before the latest. */
    static final String SNAPSHOT = "snapshot";

    /** That looks for newer events, and finds none. */
    static final String CACHE = "cache";

    /** That asks nobody. */
    static final String CACHE_ALONE = "cache, one writer";

    static final List<String> SHORTCUTS = List.of(REPLAY, SNAPSHOT, CACHE, CACHE_ALONE);

    private static final int SINCE_SNAPSHOT = 5;

    private final Application application;
    private final boolean snapshots;

    Orders(Store store, String shortcut) {
        this.snapshots = shortcut.equals(SNAPSHOT);
        this.application = new Application(
                "orders", store.infrastructure().with(settings -> settings(settings, shortcut)), Order.class);
    }

    private static ApplicationSettings settings(ApplicationSettings settings, String shortcut) {
        return switch (shortcut) {
            case REPLAY -> settings;
            case SNAPSHOT -> settings.with(SnapshotSettings.MANUAL);
            case CACHE -> settings.with(new CacheSettings(100, true));
            case CACHE_ALONE -> settings.with(new CacheSettings(100, false));
            default -> throw new IllegalArgumentException("There is no shortcut \"" + shortcut + "\"");
        };
    }

    /** Stores one with so many events of a size, and a snapshot of it if there are any. */
    OriginatorId add(int events, String size) {
        Order order = Order.with(events, size);
        application.save(order);
        if (snapshots) {
            application.takeSnapshot(Order.class, order.originatorId(), events - SINCE_SNAPSHOT);
        }
        return order.originatorId();
    }

    /** @throws IllegalStateException if nothing has happened to it */
    Order load(OriginatorId id) {
        Order order = application.repository().get(Order.class, id);
        if (order.items() == 0) {
            throw new IllegalStateException(order + " is empty");
        }
        return order;
    }

    /** Returns the events of one as they are stored. */
    List<StoredEvent> stored(OriginatorId id) {
        return application.recorder().selectEvents(id, EventSelection.ALL);
    }

    @Override
    public void close() {
        application.close();
    }
}
