package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The read model of {@link CountsView}, written at the end of each transaction, which fails for one originator. */
final class StrictView extends Projection {

    private final JdbcTemplate jdbc;
    private final OriginatorId refused;

    StrictView(JdbcTemplate jdbc, OriginatorId refused) {
        this.jdbc = jdbc;
        this.refused = refused;
    }

    @Override
    protected Seen beginBatch() {
        return new Seen();
    }

    @EventHandler
    void on(Object event, DomainEvent envelope, Seen seen) {
        seen.ids.add(envelope.originatorId());
    }

    @Override
    protected void clear() {
        jdbc.update("DELETE FROM counts");
    }

    final class Seen implements Batch {

        private final List<OriginatorId> ids = new ArrayList<>();

        @Override
        public void write() {
            for (OriginatorId id : ids) {
                jdbc.update("INSERT INTO counts VALUES (?, ?)", id.toString(), id.equals(refused) ? null : 1);
            }
        }
    }
}
