package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.Reencryption;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Encrypts a store anew in a process of its own, which can be killed. */
final class ReencryptionProcess implements AutoCloseable {

    private final JavaProcess process;

    ReencryptionProcess(String url) {
        process = new JavaProcess(ReencryptionProcess.class, List.of(), url);
    }

    /** Writes a byte for each batch, and takes a while before the next one. */
    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err); // for the logs
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        try (HikariDataSource pool = new HikariDataSource(config);
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            new Reencryption(EncryptedStore.open(pool, EncryptedStore.NEW)).run(done -> {
                write(out);
                LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
            });
        }
    }

    private static void write(FileOutputStream out) {
        try {
            out.write('.');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many batches it has done. */
    int batches() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The process has ended: " + process.err());
        }
        return process.out().length();
    }

    /** Ends it where it is, whatever it is doing. */
    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
