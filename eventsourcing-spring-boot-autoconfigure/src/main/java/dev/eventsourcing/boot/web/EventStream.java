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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
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
    /**
     * Held while what the container keeps for this request is used, and to end it. When the client has gone, the container
     * gives that to another request as soon as it has called back here: who used it then would write to that one's client.
     */
    private final ReentrantLock use = new ReentrantLock();

    private volatile boolean ended; // written under the lock
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
        } catch (Error e) { // such as no memory for a thread
            end();
            logger.error("A stream of notifications ends, as nobody can serve it; its client can resume", e);
        }
    }

    private void work() {
        int seen = signals.get();
        boolean more = false;
        try {
            more = send();
        } catch (IOException e) { // the client is gone; the container calls onError, and the rest is done there
            leave();
        } catch (RuntimeException | Error e) {
            if (!ended) {
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
        if (!write()) {
            return false; // onWritePossible goes on
        }
        batch.addAll(source.next());
        return !batch.isEmpty() && write();
    }

    /** Gives the container all that is to be sent. Returns false if it does not take all now. */
    private boolean write() throws IOException {
        use.lock();
        try {
            while (!ended && opened && out.isReady()) { // asked before each write and flush, as the container wants it
                byte[] next = batch.poll();
                if (next == null && beat) {
                    beat = false;
                    next = COMMENT;
                }
                if (next != null) {
                    out.write(next);
                    unflushed = true;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    return true;
                }
            }
            return false;
        } finally {
            use.unlock();
        }
    }

    private void end() {
        leave(this::complete);
    }

    /** Uses nothing of the container's from now on. */
    private void leave() {
        leave(() -> {});
    }

    private void leave(Runnable lastUse) {
        use.lock();
        try {
            if (ended) {
                return;
            }
            ended = true;
            lastUse.run();
        } finally {
            use.unlock();
        }
        whenEnded.accept(this);
    }

    private void complete() {
        try {
            context.complete();
        } catch (IllegalStateException e) {
            logger.debug("The container has ended the stream already", e);
        }
    }

    @Override
    public void onWritePossible() {
        opened = true;
        wake();
    }

    @Override
    public void onError(Throwable t) {
        leave();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        leave();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        leave();
        complete(); // on a thread of the container, for which the request is still this one
    }

    @Override
    public void onError(AsyncEvent event) {
        leave();
        complete(); // on a thread of the container, for which the request is still this one
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
