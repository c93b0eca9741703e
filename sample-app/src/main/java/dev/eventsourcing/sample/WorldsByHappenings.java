package dev.eventsourcing.sample;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.projection.Projection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A read model: worlds in the order of how much has happened in them. Its table is made by Flyway. */
// tag::projection[]
@Component
@Follows(Universe.class)
class WorldsByHappenings extends Projection {

    private final JdbcClient jdbc;

    WorldsByHappenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(EventSourcedWorld.Created event, DomainEvent envelope) {
        jdbc.sql("INSERT INTO worlds_by_happenings (world_id, name, happenings) VALUES (?, ?, 0)")
                .params(envelope.originatorId().toString(), event.name())
                .update();
    }

    @EventHandler
    void on(EventSourcedWorld.SomethingHappened event, DomainEvent envelope) {
        jdbc.sql("UPDATE worlds_by_happenings SET happenings = happenings + 1 WHERE world_id = ?")
                .param(envelope.originatorId().toString())
                .update();
    }

    List<WorldRank> first(int limit) {
        return jdbc.sql("SELECT world_id AS id, name, happenings FROM worlds_by_happenings"
                        + " ORDER BY happenings DESC, name, world_id LIMIT ?")
                .param(limit)
                .query(WorldRank.class)
                .list();
    }

    @Override
    protected void clear() {
        jdbc.sql("DELETE FROM worlds_by_happenings").update();
    }
}
// end::projection[]
