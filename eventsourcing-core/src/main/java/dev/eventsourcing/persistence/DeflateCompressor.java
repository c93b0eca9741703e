package dev.eventsourcing.persistence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Raw deflate behind the marker byte, without zlib's header and checksum: the store and the cipher have their own.
 *
 * <p>Each call has a deflater or an inflater of its own meanwhile, which is kept for the next one, a few of them: to make one
 * takes longer than to inflate an event. They hold memory outside of the heap.
 */
final class DeflateCompressor implements Compressor {

    private static final int BUFFER = 4096;
    private static final int KEPT = 2 * Runtime.getRuntime().availableProcessors();

    /** One for all, so that all share what is kept. */
    static final DeflateCompressor INSTANCE = new DeflateCompressor();

    private final BlockingQueue<Deflating> deflaters = new ArrayBlockingQueue<>(KEPT);
    private final BlockingQueue<Inflating> inflaters = new ArrayBlockingQueue<>(KEPT);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Deflating(Deflater deflater, byte[] buffer) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Inflating(Inflater inflater, byte[] buffer) {}

    private DeflateCompressor() {}

    @Override
    public byte marker() {
        return DEFLATE;
    }

    @Override
    public byte[] compress(byte[] plain) {
        Deflating kept = deflaters.poll();
        Deflating taken =
                kept != null ? kept : new Deflating(new Deflater(Deflater.DEFAULT_COMPRESSION, true), new byte[BUFFER]);
        try {
            return compress(taken.deflater(), taken.buffer(), plain);
        } finally {
            taken.deflater().reset();
            if (!deflaters.offer(taken)) {
                taken.deflater().end();
            }
        }
    }

    private static byte[] compress(Deflater deflater, byte[] buffer, byte[] plain) {
        deflater.setInput(plain);
        deflater.finish();
        buffer[0] = DEFLATE;
        int count = 1 + deflater.deflate(buffer, 1, BUFFER - 1);
        if (deflater.finished()) {
            return Arrays.copyOf(buffer, count);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + BUFFER);
        out.write(buffer, 0, count);
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    @Override
    public byte[] decompress(byte[] compressed) throws DataFormatException {
        Inflating kept = inflaters.poll();
        Inflating taken = kept != null ? kept : new Inflating(new Inflater(true), new byte[BUFFER]);
        try {
            return decompress(taken.inflater(), taken.buffer(), compressed);
        } finally {
            taken.inflater().reset(); // also forgets its input
            if (!inflaters.offer(taken)) {
                taken.inflater().end();
            }
        }
    }

    private static byte[] decompress(Inflater inflater, byte[] buffer, byte[] compressed) throws DataFormatException {
        inflater.setInput(compressed, 1, compressed.length - 1);
        int count = inflate(inflater, buffer);
        if (inflater.finished()) {
            return end(inflater, Arrays.copyOf(buffer, count));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(compressed.length * 3 + BUFFER);
        out.write(buffer, 0, count);
        while (!inflater.finished()) {
            out.write(buffer, 0, inflate(inflater, buffer));
        }
        return end(inflater, out.toByteArray());
    }

    private static int inflate(Inflater inflater, byte[] buffer) throws DataFormatException {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
            throw new DataFormatException("the compressed data end too early");
        }
        return count;
    }

    private static byte[] end(Inflater inflater, byte[] plain) throws DataFormatException {
        if (inflater.getRemaining() > 0) {
            throw new DataFormatException("bytes follow the compressed data");
        }
        return plain;
    }
}
