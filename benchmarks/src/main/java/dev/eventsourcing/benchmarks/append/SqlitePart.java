package dev.eventsourcing.benchmarks.append;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.Ordering;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Saves in SQLite, with its write-ahead log and commits that are flushed; each contender has a file. */
final class SqlitePart implements Part {

    static final String NAME = "sqlite";
    static final String REFERENCE = "connection per thread";
    static final String SAVE = "save";

    private static final int CONNECTIONS = 4;

    private final List<Integer> writers;
    private final SqliteFiles files;
    private final SqliteConnections connections;
    private final Application reference;
    private final HikariDataSource pool;
    private final HikariDataSource referencePool;
    private final Library library;

    SqlitePart(Path target, List<Integer> writers) {
        this.writers = writers;
        this.files = new SqliteFiles(target);
        this.referencePool = files.pool("reference.db", CONNECTIONS, config -> {});
        try (Library tables = new Library(referencePool, "items", Ordering.STRICT)) { // the same tables
            this.connections = new SqliteConnections(referencePool.getJdbcUrl(), tables.table());
        }
        this.reference = AppenderApplications.over(connections);
        this.pool = files.pool("library.db", CONNECTIONS, config -> {});
        this.library = new Library(pool, "items", Ordering.STRICT);
    }

    @Override
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int events : List.of(1, 10)) {
            for (int threads : writers) {
                comparisons.add(new Comparison(
                        NAME,
                        events == 1 ? "one event per save" : events + " events per save",
                        threads,
                        events,
                        events == 1 && threads == 16 ? 3 : 0,
                        List.of(
                                contender(REFERENCE, referencePool, reference, events),
                                contender(SAVE, pool, library.application(), events))));
            }
        }
        return comparisons;
    }

    private Contender contender(String name, HikariDataSource pool, Application application, int events) {
        return new Contender(
                name,
                TableStore.sqlite(new JdbcTemplate(pool), library.table()),
                () -> application.save(Item.of(events)).size() == events);
    }

    @Override
    public void close() {
        library.close();
        connections.close();
        files.close();
    }
}
