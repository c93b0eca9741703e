package dev.eventsourcing.persistence.jackson;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads UUIDs out of bytes, without a string for each. */
final class Uuids {

    static final int LENGTH = 36;

    private Uuids() {}

    /** Returns null if what begins there is not 32 hexadecimal digits with a dash behind 8, 12, 16 and 20 of them. */
    static @Nullable UUID parse(byte[] text, int from) {
        if (text[from + 8] != '-' || text[from + 13] != '-' || text[from + 18] != '-' || text[from + 23] != '-') {
            return null;
        }
        long high = number(text, from, 8);
        long middle = number(text, from + 9, 4);
        long low = number(text, from + 14, 4);
        long sequence = number(text, from + 19, 4);
        long node = number(text, from + 24, 12);
        return (high | middle | low | sequence | node) < 0
                ? null
                : new UUID(high << 32 | middle << 16 | low, sequence << 48 | node);
    }

    /** Returns -1 if one is no digit. */
    private static long number(byte[] text, int from, int digits) {
        long number = 0;
        for (int i = from; i < from + digits; i++) {
            byte c = text[i];
            int letter = c | ' '; // in lower case
            if (c >= '0' && c <= '9') {
                number = number << 4 | (c - '0');
            } else if (letter >= 'a' && letter <= 'f') {
                number = number << 4 | (letter - 'a' + 10);
            } else {
                return -1;
            }
        }
        return number;
    }
}
