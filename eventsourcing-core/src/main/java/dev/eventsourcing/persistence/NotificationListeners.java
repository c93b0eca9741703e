package dev.eventsourcing.persistence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who want to know when there may be new notifications; for implementors of recorders.
 *
 * <p>Safe for use by several threads.
 */
public final class NotificationListeners {

    private static final Logger logger = LoggerFactory.getLogger(NotificationListeners.class);

    private final List<Subscribed> listeners = new CopyOnWriteArrayList<>();

    /** Not the listener itself: the same one may subscribe twice. */
    private record Subscribed(Runnable listener, Object identity) {}

    /** Adds a listener, until the subscription is closed. */
    public Subscription subscribe(Runnable listener) {
        Subscribed subscribed = new Subscribed(listener, new Object());
        listeners.add(subscribed);
        return () -> listeners.remove(subscribed);
    }

    /** Runs every listener on the calling thread. One that fails is logged and harms nobody: events were stored already. */
    public void prompt() {
        for (Subscribed subscribed : listeners) {
            try {
                subscribed.listener().run();
            } catch (RuntimeException | Error e) {
                logger.warn("A listener for new notifications failed; it has to find them by itself", e);
            }
        }
    }
}
