package dev.eventsourcing.benchmarks.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL that flushes its commits to the disk, which the one for tests does not. Otherwise its settings are stock,
 * but for two that would let the server's own work fall on whoever is measured at that time: it does not vacuum, during
 * which nobody can lock a table, and it lets its log grow instead of writing checkpoints often.
 */
public final class DurableServer implements AutoCloseable {

    private static final List<String> FACTS = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "shared_buffers",
            "max_wal_size",
            "autovacuum");

    private final Path data;
    private final EmbeddedPostgres server;
    private final HikariDataSource pool;

    /** @throws IllegalStateException if it does not flush */
    public DurableServer(Path folder, int connections) {
        try {
            data = Files.createTempDirectory(Files.createDirectories(folder), "postgresql");
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("max_wal_size", "4GB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(connections);
        pool = new HikariDataSource(config);
        Map<String, String> facts = facts();
        if (!"on".equals(facts.get("fsync")) || !"on".equals(facts.get("synchronous_commit"))) {
            close();
            throw new IllegalStateException("Commits are not flushed, so that there is nothing to compare: " + facts);
        }
    }

    public HikariDataSource dataSource() {
        return pool;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(pool);
    }

    /** Returns what the server says of itself. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        FACTS.forEach(fact -> facts.put(fact, jdbc().queryForObject("SHOW " + fact, String.class)));
        return facts;
    }

    @Override
    public void close() {
        pool.close();
        try {
            server.close();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
