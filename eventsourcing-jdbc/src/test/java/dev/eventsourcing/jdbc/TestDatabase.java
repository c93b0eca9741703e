package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** A new and empty database, and pools on it. */
abstract class TestDatabase implements AutoCloseable {

    static {
        // a connection is looked at before each use, as it is otherwise when it has been idle for half a second
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "-1");
    }

    private static final Queue<String> USED = new ConcurrentLinkedQueue<>();

    private final List<HikariDataSource> pools = new ArrayList<>();

    static TestDatabase sqlite() {
        return new Sqlite();
    }

    static TestDatabase postgresql() {
        return new Postgresql(USED, () -> EmbeddedPostgresServer.newDatabase().url());
    }

    /** On a server of the oldest version that is supported. */
    static TestDatabase oldestPostgresql() {
        return PostgresServer.oldest().newDatabase();
    }

    /** Opens another pool, as another process would. */
    HikariDataSource newPool() {
        return newPool(config -> {});
    }

    /** Opens another pool that is set in some other way. */
    HikariDataSource newPool(Consumer<HikariConfig> settings) {
        HikariConfig config = new HikariConfig();
        configure(config);
        settings.accept(config);
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(1);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    List<HikariDataSource> pools() {
        return pools;
    }

    abstract void configure(HikariConfig config);

    /** Breaks every open connection behind its pool's back. */
    abstract void breakConnections();

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }

    static final class Postgresql extends TestDatabase {

        private final Queue<String> used;
        private final String url;

        /** @param used addresses of databases that were emptied: to make one takes longer than most tests do */
        Postgresql(Queue<String> used, Supplier<String> newDatabase) {
            this.used = used;
            String emptied = used.poll();
            this.url = emptied == null ? newDatabase.get() : emptied;
        }

        @Override
        void configure(HikariConfig config) {
            config.setJdbcUrl(url);
        }

        @Override
        void breakConnections() {
            try (HikariDataSource other = newPool()) {
                breakOthers(new JdbcTemplate(other));
            }
        }

        private static void breakOthers(JdbcTemplate jdbc) {
            jdbc.queryForList("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }

        @Override
        public void close() {
            super.close();
            try (HikariDataSource own = newPool()) {
                JdbcTemplate jdbc = new JdbcTemplate(own);
                breakOthers(jdbc);
                jdbc.execute("DROP SCHEMA public CASCADE");
                jdbc.execute("CREATE SCHEMA public");
                jdbc.execute("GRANT USAGE ON SCHEMA public TO PUBLIC");
            }
            used.add(url);
        }
    }

    private static final class Sqlite extends TestDatabase {

        private final Path folder;

        Sqlite() {
            try {
                folder = Files.createTempDirectory("events");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void configure(HikariConfig config) {
            config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("events.db"));
        }

        @Override
        void breakConnections() {
            for (HikariDataSource pool : pools()) {
                try (Connection connection = pool.getConnection()) {
                    connection.unwrap(org.sqlite.SQLiteConnection.class).close();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void close() {
            super.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
