package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model in a table: how much has happened to each world. */
@Follows(Universe.class)
class Happenings extends Projection {

    private final JdbcClient jdbc;
    private volatile String unbearable = "";

    Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("CREATE TABLE IF NOT EXISTS happenings (id varchar(36) PRIMARY KEY, number integer NOT NULL)")
                .update();
    }

    @EventHandler
    void on(World.Created event, DomainEvent envelope) {
        jdbc.sql("INSERT INTO happenings VALUES (?, 0)")
                .param(envelope.originatorId().toString())
                .update();
    }

    @EventHandler
    void on(World.SomethingHappened event, DomainEvent envelope) {
        jdbc.sql("UPDATE happenings SET number = number + 1 WHERE id = ?")
                .param(envelope.originatorId().toString())
                .update();
        if (event.what().equals(unbearable)) {
            throw new IllegalStateException("cannot bear " + unbearable);
        }
    }

    void cannotBear(String what) {
        unbearable = what;
    }

    int total() {
        return jdbc.sql("SELECT coalesce(sum(number), 0) FROM happenings")
                .query(Integer.class)
                .single();
    }
}
