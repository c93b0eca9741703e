package dev.eventsourcing.persistence;

import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/** Decompresses what any compressor has made, as far as it is known: the marker decides, not the settings. */
final class Decompression {

    private final @Nullable Compressor configured;
    private final @Nullable Dictionaries dictionaries;
    private volatile @Nullable Compressor zstd;

    Decompression(@Nullable Compressor configured, @Nullable Dictionaries dictionaries) {
        this.configured = configured;
        this.dictionaries = dictionaries;
    }

    /** Returns the plain form of a state that is not encrypted. */
    byte[] apply(byte[] state) throws DataFormatException {
        if (!StateMarker.COMPRESSED.begins(state)) {
            return state;
        }
        if (configured != null && configured.marker() == state[0]) {
            return configured.decompress(state);
        }
        return switch (state[0]) {
            case Compressor.DEFLATE -> Compressor.deflate().decompress(state);
            case Compressor.ZSTD -> zstd().decompress(state);
            case Compressor.ZSTD_DICTIONARY -> Dictionaries.decompress(dictionaries, state);
            default ->
                throw new DataFormatException(
                        "it was compressed by a compressor that is not configured, marker " + state[0]);
        };
    }

    private Compressor zstd() throws DataFormatException {
        Compressor known = zstd;
        if (known == null) {
            try {
                known = Compressor.zstd();
            } catch (MissingLibraryException e) {
                throw new DataFormatException(e.getMessage());
            }
            zstd = known;
        }
        return known;
    }
}
