package dev.eventsourcing.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of one's own: of the oldest version that is supported, or one that can be stopped and started. */
final class PostgresServer implements AutoCloseable {

    private final Path data;
    private final EmbeddedPostgres.Builder builder;
    private final AtomicInteger databases = new AtomicInteger();
    private final TestDatabase.Used used = new TestDatabase.Used();
    private EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres.Builder builder) {
        try {
            this.data = Files.createTempDirectory("postgresql");
            this.builder = builder.setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
        builder.setPort(server.getPort()); // the same after a restart
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts one that keeps through a crash what it said was committed. */
    static PostgresServer durable() {
        return durable(EmbeddedPostgres.builder());
    }

    /** As {@link #durable()}, of the oldest version that is supported. */
    static PostgresServer oldestDurable() {
        return durable(Oldest.builder());
    }

    private static PostgresServer durable(EmbeddedPostgres.Builder builder) {
        return new PostgresServer(builder.setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    /** Returns the one of the oldest version that is supported, which ends with this process. */
    static PostgresServer oldest() {
        return Oldest.SERVER;
    }

    private static final class Oldest {

        static final PostgresServer SERVER = new PostgresServer(builder());

        static EmbeddedPostgres.Builder builder() {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_prepared_transactions", "10")
                    .setPgBinaryResolver((system, machine) -> binaries());
        }

        /** The build has put the archive for this platform there, and none for another. */
        private static InputStream binaries() throws IOException {
            Path folder = new ClassPathResource("oldest-postgresql").getFile().toPath();
            try (DirectoryStream<Path> archives = Files.newDirectoryStream(folder, "*.txz")) {
                return Files.newInputStream(archives.iterator().next());
            }
        }
    }

    /** Gives an empty database. */
    TestDatabase newDatabase() {
        return newDatabase(TestDatabase.NO_TABLES);
    }

    /** As {@link TestDatabase#postgresql(String)}. */
    TestDatabase newDatabase(String tables) {
        return new TestDatabase.Postgresql(used, tables, this::create);
    }

    private String create() {
        String name = "test_" + databases.incrementAndGet();
        new JdbcTemplate(server.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        return server.getJdbcUrl("postgres", name);
    }

    /** Ends all connections, as an administrator does, and starts again. */
    void restart() {
        stop();
        start();
    }

    /** Ends all processes of the server where they are, as a crash does, and starts again. */
    void crash() {
        Path running = data.resolve("postmaster.pid");
        try {
            new ProcessBuilder("kill", "-QUIT", Files.readAllLines(running).get(0))
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Torture.await().until(() -> Files.notExists(running));
        restart();
    }

    private void start() {
        try {
            server = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
