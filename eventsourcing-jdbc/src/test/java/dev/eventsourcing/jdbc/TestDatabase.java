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
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Used USED = new Used();

    static final String NO_TABLES = "";

    private final List<HikariDataSource> pools = new ArrayList<>();

    static TestDatabase sqlite() {
        return new Sqlite();
    }

    static TestDatabase postgresql() {
        return postgresql(NO_TABLES);
    }

    /**
     * Has no rows, but perhaps tables already, of an earlier test of the same settings.
     *
     * @param tables names the settings that its tables are made with
     */
    static TestDatabase postgresql(String tables) {
        return new Postgresql(
                USED, tables, () -> EmbeddedPostgresServer.newDatabase().url());
    }

    /** On a server of the oldest version that is supported. */
    static TestDatabase oldestPostgresql() {
        return oldestPostgresql(NO_TABLES);
    }

    static TestDatabase oldestPostgresql(String tables) {
        return PostgresServer.oldest().newDatabase(tables);
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

    /** Takes away the tables that an earlier test has left. */
    abstract void dropTables();

    /** Breaks every open connection behind its pool's back. */
    abstract void breakConnections();

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }

    /** Addresses of databases that were emptied: to make one, and tables in it, takes longer than most tests do. */
    static final class Used {

        private final Map<String, Queue<String>> urls = new ConcurrentHashMap<>();

        private Queue<String> having(String tables) {
            return urls.computeIfAbsent(tables, none -> new ConcurrentLinkedQueue<>());
        }
    }

    static final class Postgresql extends TestDatabase {

        private final Queue<String> used;
        private final boolean keepsTables;
        private final String url;

        Postgresql(Used used, String tables, Supplier<String> newDatabase) {
            this.used = used.having(tables);
            this.keepsTables = !tables.equals(NO_TABLES);
            String emptied = this.used.poll();
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
                if (keepsTables) {
                    deleteRows(jdbc);
                } else {
                    dropTables(jdbc);
                }
            }
            used.add(url);
        }

        /** All but the history of the scripts that made the tables. */
        private static void deleteRows(JdbcTemplate jdbc) {
            String statements = String.join(
                    ";",
                    jdbc.queryForList(
                            "SELECT format(CASE relkind WHEN 'S' THEN 'ALTER SEQUENCE %s RESTART'"
                                    + " ELSE 'DELETE FROM %s' END, oid::regclass) FROM pg_class"
                                    + " WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S')"
                                    + " AND relname NOT LIKE '%\\_schema\\_history'",
                            String.class));
            jdbc.execute(statements);
        }

        @Override
        void dropTables() {
            try (HikariDataSource own = newPool()) {
                dropTables(new JdbcTemplate(own));
            }
        }

        private static void dropTables(JdbcTemplate jdbc) {
            jdbc.queryForList(
                            "SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace"
                                    + " WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'",
                            String.class)
                    .forEach(jdbc::execute);
            jdbc.execute("CREATE SCHEMA public");
            jdbc.execute("GRANT USAGE ON SCHEMA public TO PUBLIC");
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
        void dropTables() {
            // each has a file of its own
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
