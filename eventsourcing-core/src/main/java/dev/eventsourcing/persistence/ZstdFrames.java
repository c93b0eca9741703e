package dev.eventsourcing.persistence;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Frames of zstd, RFC 8878, that have their content's size and no checksum, nor the number of a dictionary. Loaded only
 * where zstd is used.
 *
 * <p>Safe for use by several threads: each uses a context of its own meanwhile, which is kept for the next one, as to
 * make one takes longer than to compress an event.
 */
final class ZstdFrames {

    private static final int LEVEL = 3;

    /** What a larger frame claims as its size is not believed: memory is taken as the content comes. */
    private static final long BELIEVED = 1 << 20;

    private static final Cleaner CLEANER = Cleaner.create();

    private final Contexts contexts = new Contexts();
    private final @Nullable ZstdDictCompress compressing;
    private final @Nullable ZstdDictDecompress decompressing;

    private record Contexts(Queue<ZstdCompressCtx> compressing, Queue<ZstdDecompressCtx> decompressing)
            implements Runnable {

        Contexts() {
            this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }

        @Override
        public void run() {
            compressing.forEach(ZstdCompressCtx::close);
            decompressing.forEach(ZstdDecompressCtx::close);
        }
    }

    /** @param dictionary what all frames are made with; null for none */
    ZstdFrames(byte @Nullable [] dictionary) {
        compressing = dictionary == null ? null : new ZstdDictCompress(dictionary, LEVEL);
        decompressing = dictionary == null ? null : new ZstdDictDecompress(dictionary);
        CLEANER.register(this, contexts);
    }

    /** Returns a frame behind a prefix. */
    byte[] compress(byte[] prefix, byte[] plain) {
        ZstdCompressCtx known = contexts.compressing.poll();
        ZstdCompressCtx context = known != null ? known : newCompressContext();
        int bound = Math.toIntExact(Zstd.compressBound(plain.length));
        byte[] out = Arrays.copyOf(prefix, prefix.length + bound);
        try {
            int length = context.compressByteArray(out, prefix.length, bound, plain, 0, plain.length);
            return Arrays.copyOf(out, prefix.length + length);
        } finally {
            contexts.compressing.add(context);
        }
    }

    private ZstdCompressCtx newCompressContext() {
        ZstdCompressCtx context = new ZstdCompressCtx()
                .setLevel(LEVEL)
                .setContentSize(true)
                .setChecksum(false)
                .setDictID(false);
        return compressing == null ? context : context.loadDict(compressing);
    }

    /**
     * Returns the content of a frame.
     *
     * @param offset where it begins; it goes on to the end
     */
    byte[] decompress(byte[] in, int offset) throws DataFormatException {
        if (in.length <= offset) {
            throw new DataFormatException("the compressed data end too early");
        }
        try {
            long size = Zstd.getFrameContentSize(in, offset, in.length - offset);
            if (size < 0 || size > Integer.MAX_VALUE) {
                throw new DataFormatException("it is not a zstd frame with a size");
            }
            byte[] plain = size <= BELIEVED ? decompress(in, offset, (int) size) : decompressLarge(in, offset);
            if (plain.length != size) {
                throw new DataFormatException("the compressed data have another length");
            }
            return plain;
        } catch (ZstdException | IOException e) {
            throw new DataFormatException("the compressed data are damaged: " + e.getMessage());
        }
    }

    private byte[] decompress(byte[] in, int offset, int size) {
        ZstdDecompressCtx known = contexts.decompressing.poll();
        ZstdDecompressCtx context = known != null ? known : newDecompressContext();
        try {
            return context.decompress(in, offset, in.length - offset, size);
        } finally {
            contexts.decompressing.add(context);
        }
    }

    private ZstdDecompressCtx newDecompressContext() {
        ZstdDecompressCtx context = new ZstdDecompressCtx();
        return decompressing == null ? context : context.loadDict(decompressing);
    }

    private byte[] decompressLarge(byte[] in, int offset) throws IOException {
        try (ZstdInputStreamNoFinalizer stream =
                new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(in, offset, in.length - offset))) {
            if (decompressing != null) {
                stream.setDict(decompressing);
            }
            return stream.readAllBytes();
        }
    }
}
