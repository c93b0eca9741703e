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
        return new DeflateCompressor();
    }
}
