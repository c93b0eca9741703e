package dev.eventsourcing.benchmarks.processing;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the events of each originator in a table: with a statement for each event, or with a few for each batch. */
final class CountsView extends Projection {

    private static final String UPSERT =
            "INSERT INTO %1$s VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET events = %1$s.events + excluded.events";

    private final JdbcTemplate jdbc;
    private final boolean batched;
    private final String upsert;

    CountsView(JdbcTemplate jdbc, String name, boolean batched) {
        super(name, 1);
        this.jdbc = jdbc;
        this.batched = batched;
        this.upsert = UPSERT.formatted(name);
        jdbc.execute("CREATE TABLE " + name + " (id varchar(64) PRIMARY KEY, events bigint NOT NULL)");
    }

    @EventHandler
    void on(Happened event, DomainEvent envelope, Counts counts) {
        String id = envelope.originatorId().toString();
        if (batched) {
            counts.counted.merge(id, 1, Integer::sum);
        } else {
            jdbc.update(upsert, id, 1);
        }
    }

    @Override
    protected Counts beginBatch() {
        return new Counts();
    }

    private final class Counts implements Batch {

        private final Map<String, Integer> counted = new LinkedHashMap<>();

        @Override
        public void write() {
            if (!counted.isEmpty()) {
                jdbc.batchUpdate(
                        upsert,
                        counted.entrySet().stream()
                                .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                                .toList());
            }
        }
    }

    long total() {
        Long total = jdbc.queryForObject("SELECT coalesce(sum(events), 0) FROM " + name(), Long.class);
        return total == null ? 0 : total;
    }
}
