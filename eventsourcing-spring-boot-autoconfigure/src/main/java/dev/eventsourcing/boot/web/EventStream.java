package dev.eventsourcing.boot.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open answer to one client. It has a thread only while there is something to send and the client takes it: nothing
 * is read from the source before all that was read is with the container, and the container asks for more when the
 * client has taken that.
 *
 * <p>Safe for use by several threads. Whoever has news for it counts a signal; the first one puts it to work, and it works
 * until it has seen all of them, on one thread at a time.
 */
final class EventStream implements WriteListener, AsyncListener {

    private static final Logger logger = LoggerFactory.getLogger(EventStream.class);
    private static final byte[] COMMENT = ":\n\n".getBytes(US_ASCII);

    private final EventSource source;
    private final Executor workers;
    private final Consumer<EventStream> whenEnded;
    private final AsyncContext context;
    private final ServletOutputStream out;

    private final AtomicInteger signals = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean opened;
    private volatile boolean closing;
    private volatile boolean beat = true; // a first comment, so that the client knows at once that it is connected

    /** Read, and not yet given to the container. As the next field, touched by whoever works. */
    private final Queue<byte[]> batch = new ArrayDeque<>();

    private boolean unflushed;

    EventStream(EventSource source, Executor workers, AsyncContext context, Consumer<EventStream> whenEnded)
            throws IOException {
        this.source = source;
        this.workers = workers;
        this.whenEnded = whenEnded;
        this.context = context;
        this.out = context.getResponse().getOutputStream();
    }

    /** Lets the container say when it can be written to. */
    void open() {
        try {
            context.addListener(this);
            out.setWriteListener(this);
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    /** There may be something to send. */
    void wake() {
        if (signals.getAndIncrement() == 0) {
            execute();
        }
    }

    /** Sends a comment when there is nothing else, so that either side notices if the other is gone. */
    void beat() {
        beat = true;
        wake();
    }

    /** Ends the stream soon, in the middle of what it has to say; the client can resume. */
    void close() {
        closing = true;
        wake();
    }

    private void execute() {
        try {
            workers.execute(this::work);
        } catch (RejectedExecutionException e) { // stopped
            end();
        }
    }

    private void work() {
        int seen = signals.get();
        boolean more = false;
        try {
            more = !ended.get() && send();
        } catch (IOException e) { // the client is gone
            end();
        } catch (RuntimeException e) {
            if (!ended.get()) {
                logger.warn("A stream of notifications ends, as it cannot go on; its client can resume", e);
            }
            end();
        }
        if (more || !signals.compareAndSet(seen, 0)) {
            execute(); // and not a loop, so that others have their turn
        }
    }

    /** Sends until there is nothing more or the client does not follow. Returns whether there may be more to send. */
    private boolean send() throws IOException {
        if (closing) {
            end();
            return false;
        }
        boolean read = false;
        while (opened && out.isReady()) { // asked before each write and flush, as the container wants it
            byte[] next = batch.poll();
            if (next != null) {
                out.write(next);
                unflushed = true;
            } else if (beat) {
                beat = false;
                out.write(COMMENT);
                unflushed = true;
            } else if (unflushed) {
                unflushed = false;
                out.flush();
            } else if (read) {
                return true;
            } else {
                read = true;
                batch.addAll(source.next());
                if (batch.isEmpty()) {
                    return false;
                }
            }
        }
        return false; // onWritePossible goes on
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            whenEnded.accept(this);
            try {
                context.complete();
            } catch (IllegalStateException e) {
                logger.debug("The container has ended the stream already", e);
            }
        }
    }

    @Override
    public void onWritePossible() {
        opened = true;
        wake();
    }

    @Override
    public void onError(Throwable t) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
