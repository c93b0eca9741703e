package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.AppendObserver;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets no failure of an observer become one of a save, which may be stored by then. */
record GuardedObserver(AppendObserver observer) implements AppendObserver {

    private static final Logger logger = LoggerFactory.getLogger(GuardedObserver.class);

    @Override
    public void committed(int saves, int events, Duration took) {
        guarded(() -> observer.committed(saves, events, took));
    }

    @Override
    public void waited(Duration time) {
        guarded(() -> observer.waited(time));
    }

    @Override
    public void conflicted() {
        guarded(observer::conflicted);
    }

    private static void guarded(Runnable tell) {
        try {
            tell.run();
        } catch (RuntimeException e) {
            logger.warn("An observer of saves failed; the save goes on", e);
        }
    }
}
