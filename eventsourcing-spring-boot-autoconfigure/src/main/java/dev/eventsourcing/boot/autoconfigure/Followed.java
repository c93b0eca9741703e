package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import org.jspecify.annotations.Nullable;

/**
 * What a processor follows.
 *
 * @param name the application's
 * @param application null if it is in another process
 */
record Followed(String name, FollowedLog log, @Nullable Application application) {

    static Followed of(Application application) {
        return new Followed(application.name(), application.followedLog(), application);
    }

    static Followed of(FollowedLog log) {
        return new Followed(log.applicationName(), log, null);
    }
}
