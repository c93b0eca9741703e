package dev.eventsourcing.benchmarks.append;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.Ordering;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** As {@link CallersPart}, in SQLite, where one transaction at a time can write, whoever does it. */
final class SqliteCallersPart implements Part {

    static final String NAME = "sqlite-callers";

    private final int writers;
    private final SqliteFiles files;
    private final HikariDataSource pool;
    private final HikariDataSource referencePool;
    private final TransactionTemplate immediate;
    private final Application reference;
    private final Library library;

    SqliteCallersPart(Path target, List<Integer> writers) {
        this.writers = CallersPart.writers(writers);
        this.files = new SqliteFiles(target);
        this.referencePool = files.pool("reference.db", this.writers, config -> {
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
            config.addDataSourceProperty("busy_timeout", 60_000);
        });
        this.immediate = new TransactionTemplate(new JdbcTransactionManager(referencePool));
        HikariDataSource deferred = files.pool("reference.db", 1, config -> {}); // the library accepts no other
        try (Library tables = new Library(deferred, "items", Ordering.STRICT)) { // the same tables
            this.reference = AppenderApplications.over(joined(tables.table()));
        }
        this.pool = files.pool("library.db", this.writers, config -> {});
        this.library = new Library(pool, "items", Ordering.STRICT);
    }

    /** Inserts in the Spring transaction of the caller. */
    private Appender joined(String table) {
        return events -> {
            var connection = DataSourceUtils.getConnection(referencePool);
            try (var insert = SqliteConnections.prepare(connection, table)) {
                return SqliteConnections.insert(insert, events);
            } finally {
                DataSourceUtils.releaseConnection(connection, referencePool);
            }
        };
    }

    @Override
    public List<Comparison> comparisons() {
        return Stream.of(0, 5, 20)
                .map(work -> new Comparison(
                        NAME,
                        work + " ms of other work",
                        writers,
                        1,
                        0,
                        List.of(
                                contender(SqlitePart.REFERENCE, referencePool, reference, immediate, work),
                                contender(SqlitePart.SAVE, pool, library.application(), library.transaction(), work))))
                .toList();
    }

    private Contender contender(
            String name, HikariDataSource pool, Application application, TransactionTemplate transaction, int work) {
        return new Contender(
                name,
                TableStore.sqlite(new JdbcTemplate(pool), library.table()),
                CallersPart.saving(application, transaction, work));
    }

    @Override
    public void close() {
        library.close();
        files.close();
    }
}
