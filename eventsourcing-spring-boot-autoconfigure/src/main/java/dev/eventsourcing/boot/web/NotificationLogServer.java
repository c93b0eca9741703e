package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.persistence.Subscription;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves notification logs over HTTP, in sections, by selection and as streams of server-sent events, as {@code
 * docs/remote-log.md} describes it. Use it directly, as a bean beside a {@code RouterFunction} bean of its {@link
 * #routes}, where the auto-configuration does not fit.
 *
 * <p>It protects nothing: whoever reaches the path reads every event as it is stored.
 *
 * <p>Safe for use by several threads.
 */
public final class NotificationLogServer implements SmartLifecycle {

    private final StreamWorkers workers;

    /**
     * Makes a server, whose streams are open from {@link #start} to {@link #stop}.
     *
     * @param pollInterval how often logs are looked at for the sake of streams, beside prompts
     * @param heartbeatInterval how often an idle stream sends a comment
     * @param maxStreams how many streams there may be at once; more are refused
     * @throws IllegalArgumentException if one of them is not positive
     */
    public NotificationLogServer(Duration pollInterval, Duration heartbeatInterval, int maxStreams) {
        if (pollInterval.toMillis() < 1 || heartbeatInterval.toMillis() < 1 || maxStreams < 1) {
            throw new IllegalArgumentException("pollInterval, heartbeatInterval and maxStreams must be positive: "
                    + pollInterval + ", " + heartbeatInterval + ", " + maxStreams);
        }
        this.workers = new StreamWorkers(pollInterval, heartbeatInterval, maxStreams);
    }

    /**
     * Returns the routes of a log.
     *
     * @param path where they begin, such as {@code /notifications}
     * @param log the log
     * @param sectionSize how many notifications the log gives at once
     * @param prompts has a listener run when there may be new notifications, such as {@code recorder::subscribe}
     */
    public RouterFunction<ServerResponse> routes(
            String path, NotificationLog log, int sectionSize, Function<Runnable, Subscription> prompts) {
        StreamHub hub = new StreamHub(log, prompts, workers);
        return new NotificationLogHandler(log, sectionSize, hub, workers).routes(path);
    }

    @Override
    public void start() {
        workers.start();
    }

    /** Ends all streams. Their clients can resume, here after another start or at another instance. */
    @Override
    public void stop() {
        workers.stop();
    }

    @Override
    public boolean isRunning() {
        return workers.isRunning();
    }

    /** Returns the last phase to start and the first to stop: a web server waits for its requests before it stops. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
