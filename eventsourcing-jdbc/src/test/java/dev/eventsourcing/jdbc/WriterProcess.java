package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A {@link Workload} in a process of its own, which can be killed. */
final class WriterProcess implements AutoCloseable {

    /** What the connections of such processes are called where the database has a name for them. */
    static final String NAME = "writer process";

    private final JavaProcess process;

    WriterProcess(String url, Ordering ordering) {
        process = new JavaProcess(WriterProcess.class, List.of(), url, ordering.name());
    }

    /** Writes a line to the standard output for what each writer was told, until the standard input ends. */
    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err); // for the logs
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.addDataSourceProperty("ApplicationName", NAME);
        config.setMaximumPoolSize(16);
        // unbuffered: what was written stays when the process is killed
        try (HikariDataSource pool = new HikariDataSource(config);
                FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                Workload workload = new Workload(
                        pool, Torture.settings(Ordering.valueOf(arguments[1])), told -> write(out, told))) {
            System.in.read();
            workload.end();
        }
    }

    private static synchronized void write(FileOutputStream out, Told told) {
        try {
            out.write(told.toLine().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what its writers were told so far. */
    List<Told> told() {
        String lines = process.out();
        return lines.substring(0, lines.lastIndexOf('\n') + 1)
                .lines()
                .map(Told::ofLine)
                .toList();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it where it is, whatever it is doing. */
    void kill() throws InterruptedException {
        process.kill();
    }

    /** Lets it end what it has begun. */
    void end() throws InterruptedException {
        process.end();
    }

    @Override
    public void close() {
        process.close();
    }
}
