package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Raw group commits of saves of which some collide with what is stored: when is it best to look for conflicts? */
final class ConflictsPart implements Part {

    static final String NAME = "conflicts";

    private static final int WRITERS = 16;

    private final JdbcTemplate jdbc;
    private final RawGroupCommit after;
    private final RawGroupCommit always;
    private final int writers;
    private final UUID taken = UUID.randomUUID();

    ConflictsPart(DurableServer server, List<Integer> writers) {
        this.jdbc = server.jdbc();
        this.writers = writers.contains(WRITERS) ? WRITERS : writers.get(0);
        this.after = new RawGroupCommit(
                new RawBatches(server.dataSource(), PlainTable.create("checked_after_events", jdbc), false));
        this.always = new RawGroupCommit(
                new RawBatches(server.dataSource(), PlainTable.create("checked_always_events", jdbc), true));
    }

    @Override
    public List<Comparison> comparisons() {
        return Stream.of(0, 10, 50)
                .map(percent -> new Comparison(
                        NAME,
                        percent + " % colliding",
                        writers,
                        1,
                        0,
                        List.of(
                                contender("check after a conflict", "checked_after_events", after, percent),
                                contender("check always", "checked_always_events", always, percent))))
                .toList();
    }

    /** The event that others collide with is there before, and is not counted. */
    private Contender contender(String name, String table, RawGroupCommit group, int percent) {
        TableStore store = TableStore.postgresql(jdbc, table);
        return new Contender(name, new Occupied(store, group, taken), () -> {
            boolean collides = ThreadLocalRandom.current().nextInt(100) < percent;
            try {
                List<StoredEvent> events = collides ? Item.stored(taken, 1) : Item.stored(1);
                return !group.append(events).isEmpty();
            } catch (SQLException e) {
                if (collides) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** A store in which one event is from the beginning. */
    private record Occupied(TableStore store, RawGroupCommit group, UUID id) implements Contender.Store {

        @Override
        public void empty() {
            store.empty();
            try {
                group.append(Item.stored(id, 1));
            } catch (SQLException e) {
                throw new IllegalStateException(OriginatorId.of(id) + " could not be stored", e);
            }
        }

        @Override
        public long count() {
            return store.count() - 1;
        }
    }

    @Override
    public void close() {
        after.close();
        always.close();
    }
}
