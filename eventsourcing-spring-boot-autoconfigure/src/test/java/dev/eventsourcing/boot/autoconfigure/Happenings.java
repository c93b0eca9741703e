package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model in the transactions of the saves: what has happened. */
@Follows(value = Universe.class, inline = true)
class Happenings extends Projection {

    private final JdbcClient jdbc;

    Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("CREATE TABLE IF NOT EXISTS happenings (what varchar(80) PRIMARY KEY)")
                .update();
    }

    @EventHandler
    void on(World.SomethingHappened event) {
        jdbc.sql("INSERT INTO happenings VALUES (?)").param(event.what()).update();
    }

    int total() {
        return jdbc.sql("SELECT count(*) FROM happenings").query(Integer.class).single();
    }
}
