package dev.eventsourcing.persistence;

import java.util.zip.DataFormatException;

/** A zstd frame behind the marker byte. */
final class ZstdCompressor implements Compressor {

    private static final byte[] PREFIX = {ZSTD};

    private final ZstdFrames frames = ZstdLibrary.frames(null);

    @Override
    public byte marker() {
        return ZSTD;
    }

    @Override
    public byte[] compress(byte[] plain) {
        return frames.compress(PREFIX, plain);
    }

    @Override
    public byte[] decompress(byte[] compressed) throws DataFormatException {
        return frames.decompress(compressed, 1);
    }
}
