package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import org.springframework.jdbc.core.JdbcTemplate;

/** A read model in a table: how many events each counter has. */
class CountsView extends Projection {

    private final JdbcTemplate jdbc;
    private Runnable afterEach = () -> {};

    CountsView(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static void createTable(JdbcTemplate jdbc) {
        jdbc.execute("CREATE TABLE counts (id varchar(64) PRIMARY KEY, events integer NOT NULL)");
    }

    @EventHandler
    void on(Object event, DomainEvent envelope) {
        jdbc.update(
                "INSERT INTO counts VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET events = counts.events + 1",
                envelope.originatorId().toString());
        afterEach.run();
    }

    @Override
    protected void clear() {
        jdbc.update("DELETE FROM counts");
    }

    /** Has something happen in the handler, when the row is written. */
    void afterEach(Runnable action) {
        afterEach = action;
    }

    static int total(JdbcTemplate jdbc) {
        return jdbc.queryForObject("SELECT coalesce(sum(events), 0) FROM counts", Integer.class);
    }
}
