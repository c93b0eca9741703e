package dev.eventsourcing.persistence.jackson;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads UUIDs out of bytes, without a string for each. */
final class Uuids {

    static final int LENGTH = 36;

    /** What each character of ASCII stands for, -1 if it is no hexadecimal digit. */
    private static final byte[] DIGITS = new byte[128];

    static {
        for (int c = 0; c < DIGITS.length; c++) {
            DIGITS[c] = (byte) Character.digit(c, 16);
        }
    }

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

    /** Returns a negative number if one is no digit. */
    private static long number(byte[] text, int from, int digits) {
        long number = 0;
        int all = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] < 0 ? -1 : DIGITS[text[i]];
            all |= digit;
            number = number << 4 | digit;
        }
        return all < 0 ? -1 : number;
    }
}
