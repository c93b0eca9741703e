package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.NotificationListeners;
import dev.eventsourcing.persistence.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells those who follow an application's log that there are new events: of this process, and of others as long as
 * somebody here wants to know.
 *
 * <p>Safe for use by several threads.
 */
final class NewEvents {

    private final NotificationListeners listeners = new NotificationListeners();
    private final WakeUps wakeUps;
    private final String channel;
    private int subscribed;

    NewEvents(WakeUps wakeUps, String channel) {
        this.wakeUps = wakeUps;
        this.channel = channel;
    }

    /** Prompts those who follow in this process. */
    void prompt() {
        listeners.prompt();
    }

    /** Prompts those who follow, in this process and in others. */
    void announce() {
        listeners.prompt();
        wakeUps.announce(channel);
    }

    Subscription subscribe(Runnable listener) {
        Subscription subscription = listeners.subscribe(listener); // first, so that no notice passes it by
        synchronized (this) {
            subscribed++;
            wakeUps.listen(channel, listeners::prompt);
        }
        AtomicBoolean ended = new AtomicBoolean();
        return () -> {
            subscription.close();
            if (!ended.getAndSet(true)) {
                leave();
            }
        };
    }

    private synchronized void leave() {
        subscribed--;
        if (subscribed == 0) {
            wakeUps.stopListening(channel);
        }
    }
}
