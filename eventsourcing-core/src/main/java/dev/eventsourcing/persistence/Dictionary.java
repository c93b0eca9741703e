package dev.eventsourcing.persistence;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/** A dictionary of an application and its number, 1 or more. Safe for use by several threads. */
final class Dictionary {

    /** Of the longest number, and the marker. */
    private static final int LONGEST_PREFIX = 1 + 9;

    private final byte[] prefix;
    private final ZstdFrames frames;

    /** @throws MissingLibraryException if zstd is not there */
    Dictionary(long id, byte[] bytes) {
        this.prefix = prefix(id);
        this.frames = ZstdLibrary.frames(bytes);
    }

    private static byte[] prefix(long id) {
        byte[] prefix = new byte[LONGEST_PREFIX];
        int length = 0;
        prefix[length++] = Compressor.ZSTD_DICTIONARY;
        long rest = id;
        for (; rest > 0x7F; rest >>>= 7) {
            prefix[length++] = (byte) (rest | 0x80);
        }
        prefix[length++] = (byte) rest;
        return Arrays.copyOf(prefix, length);
    }

    /** Returns the number of the dictionary that a state was compressed with. */
    static long idIn(byte[] compressed) throws DataFormatException {
        long id = 0;
        for (int i = 1; i < Math.min(compressed.length, LONGEST_PREFIX); i++) {
            id |= (long) (compressed[i] & 0x7F) << (7 * (i - 1));
            if (compressed[i] >= 0) {
                return id;
            }
        }
        throw new DataFormatException("the number of its dictionary is damaged");
    }

    byte[] compress(byte[] plain) {
        return frames.compress(prefix, plain);
    }

    /** @param compressed begins with the marker and this dictionary's number */
    byte[] decompress(byte[] compressed) throws DataFormatException {
        return frames.decompress(compressed, prefix.length);
    }
}
