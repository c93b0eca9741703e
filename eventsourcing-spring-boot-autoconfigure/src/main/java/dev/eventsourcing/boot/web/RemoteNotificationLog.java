package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.application.Section;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationListeners;
import dev.eventsourcing.persistence.Subscription;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriBuilder;

/**
 * The notification log of an application in another process, over HTTP: whoever follows a log can follow this one.
 *
 * <p>A call throws {@link RemoteLogException} if the log is not to be had, and {@link IllegalArgumentException} with the
 * server's words if the request is wrong. Safe for use by several threads.
 */
public final class RemoteNotificationLog implements NotificationLog {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RemoteCalls calls;
    private final NotificationListeners listeners = new NotificationListeners();
    private final HorizonFollower follower;

    private RemoteNotificationLog(RestClient client, Duration patience) {
        this.calls = new RemoteCalls(client, patience);
        this.follower = new HorizonFollower(client, listeners::prompt, HorizonFollower.LONGEST_SILENCE);
    }

    /**
     * Returns the log at the client's base URL, such as {@code https://universe.example/notifications}. A call takes half a
     * minute at the most.
     *
     * @param client decides on credentials, encryption and shorter timeouts
     */
    public static RemoteNotificationLog of(RestClient client) {
        return of(client, PATIENCE);
    }

    /**
     * As {@link #of(RestClient)}.
     *
     * @param patience how long a call may take, as far as its client can be interrupted: that of the JDK can
     * @throws IllegalArgumentException if it is not positive
     */
    public static RemoteNotificationLog of(RestClient client, Duration patience) {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("patience must be positive: " + patience);
        }
        return new RemoteNotificationLog(client, patience);
    }

    /**
     * Returns this log for processors of this process, which it prompts.
     *
     * @param applicationName whose log it is; positions in it are kept under this name
     * @param sectionSize how many notifications to ask for at a time, not above the section size at the server
     * @param mapper reads the events of that application: has its topics, and its cipher if it has one
     */
    public FollowedLog asFollowed(String applicationName, int sectionSize, Mapper mapper) {
        return new RemoteFollowedLog(FollowedLog.of(applicationName, this, sectionSize, mapper), this);
    }

    @Override
    public Section section(String sectionId) {
        return calls.get(uri -> uri.path("/{section}").build(sectionId), NotificationJson::section);
    }

    @Override
    public List<Notification> select(@Nullable Long start, int limit, @Nullable Long stop, Collection<String> topics) {
        return calls.get(selection(start, limit, stop, topics), NotificationJson::items);
    }

    private static Function<UriBuilder, URI> selection(
            @Nullable Long start, int limit, @Nullable Long stop, Collection<String> topics) {
        return uri -> {
            uri.queryParamIfPresent("start", Optional.ofNullable(start));
            uri.queryParam("limit", limit);
            uri.queryParamIfPresent("stop", Optional.ofNullable(stop));
            Map<String, String> values = new HashMap<>(); // and not in place, so that a topic may hold any character
            for (String topic : topics) {
                String name = "topic" + values.size();
                uri.queryParam("topics", "{" + name + "}");
                values.put(name, topic);
            }
            return uri.build(values);
        };
    }

    @Override
    public long horizon() {
        return calls.get(uri -> uri.path("/horizon").build(), NotificationJson::horizon);
    }

    /**
     * Has the listener run soon after there are new notifications, until the subscription is closed. Only a hint, as
     * {@link dev.eventsourcing.persistence.ApplicationRecorder#subscribe} gives it: whoever follows the log looks from
     * time to time in any case. All listeners share one connection and one thread, which reconnects for as long as
     * somebody listens.
     *
     * @param listener run on the thread that listens, so it is quick
     */
    public Subscription subscribe(Runnable listener) {
        Subscription subscription = listeners.subscribe(listener);
        follower.acquire();
        AtomicBoolean closed = new AtomicBoolean();
        return () -> {
            if (closed.compareAndSet(false, true)) {
                subscription.close();
                follower.release();
            }
        };
    }
}
