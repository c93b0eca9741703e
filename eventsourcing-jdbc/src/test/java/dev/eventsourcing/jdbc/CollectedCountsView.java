package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The read model of {@link CountsView}, written at the end of each transaction. */
class CollectedCountsView extends Projection {

    private final JdbcTemplate jdbc;
    private final Runnable afterEach;

    CollectedCountsView(JdbcTemplate jdbc, Runnable afterEach) {
        this.jdbc = jdbc;
        this.afterEach = afterEach;
    }

    // tag::batch[]
    @Override
    protected Counts beginBatch() {
        return new Counts();
    }

    @EventHandler
    void on(Object event, DomainEvent envelope, Counts counts) {
        counts.events.merge(envelope.originatorId().toString(), 1, Integer::sum);
        afterEach.run();
    }

    private final class Counts implements Batch {

        private final Map<String, Integer> events = new LinkedHashMap<>();

        @Override
        public void write() {
            events.forEach((id, number) -> jdbc.update(
                    "INSERT INTO counts VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET events = counts.events + excluded.events",
                    id,
                    number));
        }
    }
    // end::batch[]
}
