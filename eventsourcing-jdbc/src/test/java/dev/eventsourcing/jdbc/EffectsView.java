package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import org.springframework.jdbc.core.JdbcTemplate;

/** A read model that has a row for each effect, so that one too many shows. */
class EffectsView extends Projection {

    private final JdbcTemplate jdbc;

    EffectsView(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static void createTable(JdbcTemplate jdbc) {
        jdbc.execute("CREATE TABLE effects (notification_id bigint NOT NULL, originator_id varchar(64) NOT NULL,"
                + " originator_version bigint NOT NULL)");
    }

    @EventHandler
    void on(Object event, DomainEvent envelope, Tracking tracking) {
        jdbc.update(
                "INSERT INTO effects VALUES (?, ?, ?)",
                tracking.notificationId(),
                envelope.originatorId().toString(),
                envelope.originatorVersion());
    }
}
