package dev.eventsourcing.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server that keeps what it said was committed, and can be started again on the same port. */
final class RestartedPostgres implements AutoCloseable {

    private final Path data;
    private final EmbeddedPostgres.Builder builder;
    private EmbeddedPostgres server;

    RestartedPostgres() throws IOException {
        data = Files.createTempDirectory("postgresql");
        builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        server = builder.start();
        builder.setPort(server.getPort());
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Ends all connections. */
    void restart() throws IOException {
        server.close();
        server = builder.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
