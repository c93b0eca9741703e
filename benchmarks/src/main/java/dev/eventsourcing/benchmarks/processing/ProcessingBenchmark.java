package dev.eventsourcing.benchmarks.processing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.benchmarks.append.DurableServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** Prints what following a log gives, on PostgreSQL with flushed commits and on SQLite. */
public final class ProcessingBenchmark {

    private ProcessingBenchmark() {}

    /** Takes how many events as the only argument, 20,000 by default. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        Path folder = Files.createDirectories(Path.of(System.getProperty("processing.folder", "target")));
        System.out.printf(Locale.ROOT, "%,d events of 256 bytes, 500 originators, batches of 200%n", events);
        try (DurableServer server = new DurableServer(folder, 16)) {
            new Measurements("PostgreSQL", server.dataSource(), events).run();
        }
        Path file = Files.createTempDirectory(folder, "sqlite");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file.resolve("events.db"));
        config.setMaximumPoolSize(8);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            new Measurements("SQLite", pool, events).run();
        } finally {
            FileSystemUtils.deleteRecursively(file);
        }
    }
}
