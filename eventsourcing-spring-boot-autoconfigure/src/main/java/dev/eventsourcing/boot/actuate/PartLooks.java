package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.internal.Looks;
import dev.eventsourcing.persistence.PersistenceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for the endpoint at applications and processors, each apart from the others and not for longer than a timeout.
 *
 * <p>Has threads only while it looks. Safe for use by several threads.
 */
final class PartLooks implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(PartLooks.class);

    private final Duration timeout;
    private final Looks<Key, Object> looks = new Looks<>("eventsourcing-endpoint");

    PartLooks(Duration timeout) {
        this.timeout = timeout;
    }

    /** What is looked at, and who sees it. */
    private record Key(Map<String, String> names, boolean payloads) {}

    /**
     * An application or a processor.
     *
     * @param names what it is told by if it cannot be looked at
     * @param payloads whether what is seen has payloads
     * @param look asks its store
     */
    record Part(Map<String, String> names, boolean payloads, Supplier<Object> look) {

        private Key key() {
            return new Key(names, payloads);
        }
    }

    /** Returns how each is, or for those that do not tell in time, their names and why. */
    List<Object> all(List<Part> parts) {
        long deadline = deadline();
        Map<Part, CompletableFuture<Object>> begun = new LinkedHashMap<>();
        parts.forEach(part -> begun.put(part, looks.begin(part.key(), part.look())));
        List<Object> seen = new ArrayList<>();
        begun.forEach((part, look) -> seen.add(Looks.await(look, deadline, failure -> {
            logger.warn("The endpoint eventsourcing cannot show {}, as its store has failed", part.names(), failure);
            return unseen(part, failure);
        })));
        return seen;
    }

    private Map<String, String> unseen(Part part, Throwable failure) {
        Map<String, String> shown = new LinkedHashMap<>(part.names());
        shown.put("error", error(failure));
        return shown;
    }

    /**
     * Returns how one is.
     *
     * @throws PersistenceException if it does not tell in time
     */
    Object one(Part part) {
        return Looks.await(looks.begin(part.key(), part.look()), deadline(), failure -> {
            throw new PersistenceException(part.names() + " cannot be shown: " + error(failure), failure);
        });
    }

    private long deadline() {
        return System.nanoTime() + timeout.toNanos();
    }

    /** What is asked of the store here has no values in it, and so the exceptions have none. */
    private String error(Throwable failure) {
        return failure instanceof TimeoutException
                ? "It has not answered within " + timeout.toMillis() + " ms"
                : failure.getClass().getName() + ": " + failure.getMessage();
    }

    @Override
    public void close() {
        looks.close();
    }
}
