package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.persistence.Subscription;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * The streams of one log. However many they are, the log is looked at once per poll; only if it has moved, each stream
 * reads what is new for it. Prompts are listened to only while there are streams.
 *
 * <p>Safe for use by several threads.
 */
final class StreamHub {

    private static final Logger logger = LoggerFactory.getLogger(StreamHub.class);

    private final NotificationLog log;
    private final Function<Runnable, Subscription> prompts;
    private final StreamWorkers workers;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean prompted = new AtomicBoolean();
    private final AtomicBoolean polling = new AtomicBoolean();
    private volatile long seen;
    private @Nullable Subscription subscription; // guarded by this

    StreamHub(NotificationLog log, Function<Runnable, Subscription> prompts, StreamWorkers workers) {
        this.log = log;
        this.prompts = prompts;
        this.workers = workers;
        workers.add(this);
    }

    /** Answers a request with a stream. The caller has taken a place for it, which is given back when the stream ends. */
    void open(HttpServletRequest request, HttpServletResponse response, EventSource source) throws IOException {
        EventStream stream;
        try {
            ShallowEtagHeaderFilter.disableContentCaching(request); // it would keep all that is ever sent
            AsyncContext context = request.startAsync(request, response);
            context.setTimeout(0);
            stream = new EventStream(source, workers, context, this::ended);
        } catch (IOException | RuntimeException e) { // such as a filter that forbids it
            workers.release();
            throw e;
        }
        add(stream);
        stream.open();
        if (!workers.isRunning()) { // stopped in between, and perhaps before it was added
            stream.close();
        }
    }

    private void ended(EventStream stream) {
        remove(stream);
        workers.release();
    }

    private synchronized void add(EventStream stream) {
        streams.add(stream);
        if (subscription == null) {
            try {
                subscription = prompts.apply(this::prompt);
            } catch (RuntimeException e) {
                logger.warn("Streams of notifications depend on polling, as the log gives no prompts", e);
            }
        }
    }

    private synchronized void remove(EventStream stream) {
        streams.remove(stream);
        if (streams.isEmpty() && subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    /** Called by a thread that saves, so that it only leaves word; prompts that come together are one. */
    private void prompt() {
        if (prompted.compareAndSet(false, true)) {
            execute(() -> {
                prompted.set(false);
                streams.forEach(EventStream::wake);
            });
        }
    }

    /** Looks whether the log has moved. */
    void poll() {
        if (!streams.isEmpty() && polling.compareAndSet(false, true)) {
            execute(() -> {
                try {
                    long horizon = log.horizon();
                    if (horizon != seen) {
                        seen = horizon;
                        streams.forEach(EventStream::wake);
                    }
                } catch (RuntimeException e) {
                    logger.debug("The log cannot be looked at; the streams will say more", e);
                    streams.forEach(EventStream::wake);
                } finally {
                    polling.set(false);
                }
            });
        }
    }

    /** Sends a sign of life to every client, and has each stream look for itself. */
    void beat() {
        streams.forEach(EventStream::beat);
    }

    void close() {
        streams.forEach(EventStream::close);
    }

    private void execute(Runnable task) {
        try {
            workers.execute(task);
        } catch (RejectedExecutionException e) {
            logger.trace("Stopped", e);
        }
    }
}
