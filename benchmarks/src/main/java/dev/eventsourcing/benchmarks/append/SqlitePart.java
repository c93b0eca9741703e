package dev.eventsourcing.benchmarks.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.Ordering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** Saves of one event in SQLite, with its write-ahead log and commits that are flushed; each contender has a file. */
final class SqlitePart implements Part {

    static final String NAME = "sqlite";
    static final String REFERENCE = "connection per thread";
    static final String SAVE = "save";

    private final Path folder;
    private final List<Integer> writers;
    private final SqliteConnections connections;
    private final Application reference;
    private final HikariDataSource pool;
    private final HikariDataSource referencePool;
    private final Library library;

    SqlitePart(Path target, List<Integer> writers) {
        this.writers = writers;
        try {
            this.folder = Files.createTempDirectory(Files.createDirectories(target), "sqlite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.referencePool = pool("reference.db");
        try (Library tables = new Library(referencePool, "items", Ordering.STRICT)) { // the same tables
            this.connections = new SqliteConnections(referencePool.getJdbcUrl(), tables.table());
        }
        this.reference = AppenderApplications.over(connections);
        this.pool = pool("library.db");
        this.library = new Library(pool, "items", Ordering.STRICT);
    }

    private HikariDataSource pool(String file) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + folder.resolve(file));
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    @Override
    public List<Comparison> comparisons() {
        return writers.stream()
                .map(threads -> new Comparison(
                        NAME,
                        "one event per save",
                        threads,
                        1,
                        threads == 16 ? 3 : 0,
                        List.of(
                                contender(REFERENCE, referencePool, reference),
                                contender(SAVE, pool, library.application()))))
                .toList();
    }

    private Contender contender(String name, HikariDataSource pool, Application application) {
        return new Contender(
                name,
                TableStore.sqlite(new JdbcTemplate(pool), library.table()),
                () -> application.save(Item.of(1)).size() == 1);
    }

    @Override
    public void close() {
        library.close();
        connections.close();
        pool.close();
        referencePool.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
