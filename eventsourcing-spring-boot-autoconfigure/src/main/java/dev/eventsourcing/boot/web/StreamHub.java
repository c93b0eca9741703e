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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * The streams of one log. However many they are, the log is looked at once per poll or prompt; only if it has moved, each
 * stream reads what is new for it. Prompts are listened to only while there are streams.
 *
 * <p>Safe for use by several threads.
 */
final class StreamHub {

    private static final Logger logger = LoggerFactory.getLogger(StreamHub.class);

    private final NotificationLog log;
    private final Function<Runnable, Subscription> prompts;
    private final StreamWorkers workers;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger(); // how often since the log was last looked at
    private volatile long horizon;
    private volatile boolean failing;
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
        look(); // nobody has, while there was no stream
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
                subscription = prompts.apply(this::look);
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

    /** Returns up to where the log was final when it was last looked at. */
    long horizon() {
        return horizon;
    }

    /**
     * Has the log looked at soon, once for all who have asked by then. Called by threads that save and by the clock, so that
     * it neither waits nor throws.
     */
    void look() {
        if (!streams.isEmpty() && asked.getAndIncrement() == 0) {
            execute();
        }
    }

    private void execute() {
        try {
            workers.execute(this::lookForAll);
        } catch (RejectedExecutionException e) {
            asked.set(0);
            logger.trace("Stopped", e);
        } catch (Error e) { // such as no memory for a thread: the clock asks again
            asked.set(0);
            logger.error("Streams of notifications are late", e);
        }
    }

    private void lookForAll() {
        int before = asked.get();
        try {
            long found = log.horizon();
            if (failing) {
                failing = false;
                logger.info("The log of the streams of notifications can be read again");
            }
            if (found > horizon) {
                horizon = found;
                streams.forEach(EventStream::wake);
            }
        } catch (RuntimeException | Error e) {
            if (!failing) {
                failing = true;
                logger.warn("The log cannot be read at present; its streams of notifications stay open and wait", e);
            }
        }
        if (!asked.compareAndSet(before, 0)) {
            execute();
        }
    }

    /** Sends a sign of life to every client. */
    void beat() {
        look();
        streams.forEach(EventStream::beat);
    }

    void close() {
        streams.forEach(EventStream::close);
    }
}
