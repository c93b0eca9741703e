package dev.eventsourcing.persistence;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.util.Arrays;
import java.util.List;

/** Makes zstd's dictionaries. Loaded only where zstd is used. */
final class ZstdTraining {

    /** A larger one gains nothing with events of some hundred bytes, and each process keeps it in memory. */
    private static final int LARGEST = 16 << 10;

    private static final int SMALLEST = 1 << 10;

    /** How much more there are of the samples: of a few, a larger dictionary would be learnt by heart. */
    private static final int SAMPLES = 8;

    private ZstdTraining() {}

    /** @throws IllegalArgumentException if there are too few samples, or they have nothing in common */
    static byte[] train(List<byte[]> samples) {
        long total = samples.stream().mapToLong(sample -> sample.length).sum();
        byte[] dictionary = new byte[(int) Math.max(SMALLEST, Math.min(LARGEST, total / SAMPLES))];
        try {
            long length = Zstd.trainFromBuffer(samples.toArray(byte[][]::new), dictionary);
            if (!Zstd.isError(length)) {
                return Arrays.copyOf(dictionary, (int) length);
            }
        } catch (ZstdException e) {
            // as below
        }
        throw new IllegalArgumentException("A dictionary cannot be made of " + samples.size() + " events with " + total
                + " bytes: it takes some dozens that are alike");
    }
}
