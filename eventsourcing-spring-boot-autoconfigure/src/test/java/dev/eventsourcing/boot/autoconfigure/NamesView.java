package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model in the store's database: a row for each world that was created. */
public class NamesView extends Projection {

    private final JdbcClient jdbc;
    private final Hook hook;

    public NamesView(JdbcClient jdbc, Hook hook) {
        this.jdbc = jdbc;
        this.hook = hook;
        jdbc.sql("create table if not exists names (name varchar(100))").update();
    }

    @EventHandler
    public void on(World.Created event) {
        jdbc.sql("insert into names values (?)").param(event.name()).update();
        hook.afterRow.run();
    }

    public static List<String> names(JdbcClient jdbc) {
        return jdbc.sql("select name from names order by name")
                .query(String.class)
                .list();
    }

    /** What else is done for each event. */
    public static final class Hook {

        public volatile Runnable afterRow = () -> {};
    }
}
