package dev.eventsourcing.benchmarks.load;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.jdbc.SchemaMode;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A place for events, with the default settings. */
final class Store implements AutoCloseable {

    static final String MEMORY = "memory";
    static final String SQLITE = "sqlite";
    static final String POSTGRESQL = "postgresql";

    private final InfrastructureFactory infrastructure;
    private final @Nullable HikariDataSource pool;
    private final @Nullable Path folder;

    private Store(InfrastructureFactory infrastructure, @Nullable HikariDataSource pool, @Nullable Path folder) {
        this.infrastructure = infrastructure;
        this.pool = pool;
        this.folder = folder;
    }

    /**
     * Opens an empty one, or the given server.
     *
     * @param target where a file of SQLite may be
     * @param server the JDBC URL of a PostgreSQL
     */
    static Store open(String kind, Path target, String server) {
        Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());
        return switch (kind) {
            case MEMORY -> new Store(new InMemoryInfrastructureFactory(mapper), null, null);
            case SQLITE -> {
                Path folder = folder(target);
                yield connect(mapper, "jdbc:sqlite:" + folder.resolve("orders.db"), folder);
            }
            case POSTGRESQL -> connect(mapper, server, null);
            default -> throw new IllegalArgumentException("There is no store \"" + kind + "\"");
        };
    }

    private static Path folder(Path target) {
        try {
            return Files.createTempDirectory(Files.createDirectories(target), "load");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store connect(Mapper mapper, String url, @Nullable Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        HikariDataSource pool = new HikariDataSource(config);
        return new Store(
                new JdbcInfrastructureFactory(
                        pool, mapper, JdbcSettings.DEFAULTS.with(SchemaMode.MIGRATE), Clock.systemUTC()),
                pool,
                folder);
    }

    InfrastructureFactory infrastructure() {
        return infrastructure;
    }

    /** Returns what rows can be read from. */
    DataSource dataSource() {
        return Objects.requireNonNull(pool, "not in memory");
    }

    @Override
    public void close() {
        if (infrastructure instanceof JdbcInfrastructureFactory jdbc) {
            jdbc.close();
        }
        if (pool != null) {
            pool.close();
        }
        if (folder != null) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
