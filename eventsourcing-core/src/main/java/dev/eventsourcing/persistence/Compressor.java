package dev.eventsourcing.persistence;

import java.util.zip.DataFormatException;

/**
 * Makes stored events smaller. Compresses before encryption; a payload that would grow is stored plain.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Compressor {

    /** Marks raw deflate, RFC 1951. */
    byte DEFLATE = 0x01;

    /** Marks a zstd frame, RFC 8878. */
    byte ZSTD = 0x02;

    /** Marks the number of a dictionary, 7 bits in each byte, the lowest first, and a zstd frame made with it. */
    byte ZSTD_DICTIONARY = 0x03;

    /** Returns the byte between 0x01 and 0x0F that all results start with; those up to 0x07 are the library's. */
    byte marker();

    /** Returns the compressed form, starting with the marker. */
    byte[] compress(byte[] plain);

    /**
     * Returns the plain form of what {@link #compress} returned.
     *
     * @throws DataFormatException if it was changed
     */
    byte[] decompress(byte[] compressed) throws DataFormatException;

    /** Returns the JDK's deflate compression. */
    static Compressor deflate() {
        return DeflateCompressor.INSTANCE;
    }

    /**
     * Returns zstd. Needs {@code com.github.luben:zstd-jni}.
     *
     * @throws MissingLibraryException if that is not on the class path, or has no native part for this machine
     */
    static Compressor zstd() {
        return new ZstdCompressor();
    }

    /**
     * Returns zstd with the newest dictionary of the application, see {@link CompressionDictionaries}; as {@link #zstd()}
     * as long as it has none.
     *
     * @throws MissingLibraryException as there
     */
    static Compressor zstdWithDictionary() {
        return new DictionaryCompressor(null);
    }
}
