package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

/** A reader who goes on from the last id that it saw, and never looks back. */
final class Tail implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final BitSet seen = new BitSet();
    private final CompletableFuture<Void> reader;
    private final ProcessRecorder recorder;
    private final JdbcTemplate jdbc;
    private volatile boolean ended;

    /** Lets it begin. */
    Tail(ProcessRecorder recorder, JdbcTemplate jdbc) {
        this.recorder = recorder;
        this.jdbc = jdbc;
        this.reader = CompletableFuture.runAsync(this::readOnAndOn);
    }

    private void readOnAndOn() {
        int last = 0;
        boolean more = true;
        while (more) {
            boolean wasEnded = ended;
            List<Notification> page = page(last);
            for (Notification notification : page) {
                last = see(notification, last);
            }
            more = !wasEnded || !page.isEmpty();
        }
    }

    private synchronized int see(Notification notification, int last) {
        int id = Math.toIntExact(notification.id());
        if (id <= last) {
            throw new AssertionError(id + " was read after " + last);
        }
        seen.set(id);
        return id;
    }

    /** What fails is tried again, for longer than a server takes to start: a reader outlives its connections. */
    private List<Notification> page(long last) {
        long begin = System.nanoTime();
        while (true) {
            try {
                return recorder.selectNotifications(NotificationSelection.after(last, 1_000));
            } catch (PersistenceException e) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    /** Returns the ids that are in the log, and that it has not seen and will not see. */
    BitSet missed() {
        BitSet known = seen();
        BitSet missed = stored(ended ? Integer.MAX_VALUE : known.length() - 1);
        missed.andNot(known);
        return missed;
    }

    /** Returns the ids that it has seen, and that are not in the log any more. */
    BitSet vanished() {
        BitSet vanished = seen();
        vanished.andNot(stored(Integer.MAX_VALUE));
        return vanished;
    }

    private synchronized BitSet seen() {
        return (BitSet) seen.clone();
    }

    private BitSet stored(int last) {
        BitSet stored = new BitSet();
        jdbc.queryForList("SELECT notification_id FROM universe_events WHERE notification_id <= ?", Integer.class, last)
                .forEach(stored::set);
        return stored;
    }

    int count() {
        return seen().cardinality();
    }

    /** Lets it read to the end of the log; throws what it did not expect. */
    void end() {
        ended = true;
        reader.join();
    }

    @Override
    public void close() {
        ended = true;
    }
}
