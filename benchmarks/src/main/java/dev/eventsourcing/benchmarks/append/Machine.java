package dev.eventsourcing.benchmarks.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;

/**
 * What the figures were measured on.
 *
 * @param flushMilliseconds the median of flushes of 8 kB to the disk
 * @param server the PostgreSQL server's settings
 */
public record Machine(String jdk, String system, int cores, double flushMilliseconds, Map<String, String> server) {

    private static final int FLUSHES = 101;

    /** Measures it; facts are what the server says of itself. */
    public static Machine measure(Path folder, Map<String, String> server) {
        return new Machine(
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                flush(folder),
                server);
    }

    private static double flush(Path folder) {
        long[] taken = new long[FLUSHES];
        try {
            Path file = Files.createTempFile(folder, "flush", null);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (int i = 0; i < FLUSHES; i++) {
                    channel.write(ByteBuffer.allocate(8192), 0);
                    long before = System.nanoTime();
                    channel.force(false);
                    taken[i] = System.nanoTime() - before;
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.sort(taken);
        return taken[FLUSHES / 2] / 1e6;
    }
}
