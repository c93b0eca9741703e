package dev.eventsourcing.persistence.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON in the one form in which events are written: without white space, and nearly always without escapes. Each
 * method reads what comes next and moves behind it; or it gives null and stays where it is, if that is not there in this
 * form, though it may be in another that JSON allows. What it reads, Jackson would read as the same.
 *
 * <p>For one thread.
 */
final class CompactJson {

    private static final byte[] TRUE = "true".getBytes(ISO_8859_1);
    private static final byte[] FALSE = "false".getBytes(ISO_8859_1);
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x01_01_01_01_01_01_01_01L;
    private static final long HIGHEST = 0x80_80_80_80_80_80_80_80L;

    private static final char REPLACEMENT = '\ufffd';
    private static final int MAX_DIGITS = 18; // they fit into a long, whichever they are
    private static final int MAX_INT_DIGITS = 9;
    private static final long MAX_EXACT = 1L << 53;
    private static final double[] POWERS_OF_TEN = new double[23]; // those that a double holds exactly

    static {
        Arrays.setAll(POWERS_OF_TEN, power -> Double.parseDouble("1e" + power));
    }

    private final byte[] json;
    private int at;

    // of the number that was looked at last
    private boolean negative;
    private long digits;
    private int scale;

    CompactJson(byte[] json) {
        this.json = json;
    }

    boolean isAtEnd() {
        return at == json.length;
    }

    private boolean isAt(int position, char expected) {
        return position < json.length && json[position] == expected;
    }

    /** Moves behind these bytes if they come next; returns whether they do. */
    boolean take(byte[] expected) {
        int end = at + expected.length;
        if (end > json.length || !Arrays.equals(json, at, end, expected, 0, expected.length)) {
            return false;
        }
        at = end;
        return true;
    }

    private boolean take(char expected) {
        if (!isAt(at, expected)) {
            return false;
        }
        at++;
        return true;
    }

    @Nullable
    String string() {
        if (!isAt(at, '"')) {
            return null;
        }
        int begin = at + 1;
        int end = plainEnd(begin);
        int all = 0; // negative if one is outside of ASCII
        while (end < json.length && json[end] != '"') {
            byte next = json[end];
            if (next == '\\' || (next >= 0 && next < ' ')) {
                return null;
            }
            all |= next;
            end++;
        }
        if (end == json.length) {
            return null;
        }
        String text = new String(json, begin, end - begin, all < 0 ? UTF_8 : ISO_8859_1);
        if (all < 0 && text.indexOf(REPLACEMENT) >= 0) { // of bytes that are not UTF-8
            return null;
        }
        at = end + 1;
        return text;
    }

    /**
     * Moves on by eight bytes as long as all of them stand for themselves: they are ASCII, and no control characters,
     * quotation marks, or backslashes. Subtracting sets the highest bit of a byte that is too small, and perhaps that of
     * others above it. After Mycroft, in Warren, <i>Hacker's Delight</i> (2002), 6-1.
     */
    private int plainEnd(int begin) {
        int end = begin;
        while (json.length - end >= Long.BYTES) {
            long bytes = (long) EIGHT.get(json, end);
            long special =
                    bytes | (bytes - EACH * ' ') | ((bytes ^ EACH * '"') - EACH) | ((bytes ^ EACH * '\\') - EACH);
            if ((special & HIGHEST) != 0) {
                break;
            }
            end += Long.BYTES;
        }
        return end;
    }

    /** Returns an object whose fields are all strings. */
    @Nullable
    Map<String, String> strings() {
        int begin = at;
        Map<String, String> strings = new LinkedHashMap<>();
        boolean more = take('{');
        while (more) {
            String name = string();
            String value = name != null && take(':') ? string() : null;
            if (value == null) {
                break;
            }
            strings.put(name, value);
            more = take(',');
        }
        if (more || strings.isEmpty() || !take('}')) {
            at = begin;
            return null;
        }
        return strings;
    }

    @Nullable
    Boolean bool() {
        if (take(TRUE)) {
            return true;
        }
        return take(FALSE) ? false : null;
    }

    @Nullable
    Integer int32() {
        Long number = integer(MAX_INT_DIGITS);
        return number == null ? null : (Integer) number.intValue();
    }

    @Nullable
    Long int64() {
        return integer(MAX_DIGITS);
    }

    private @Nullable Long integer(int maxDigits) {
        int end = number();
        if (end < 0 || scale > 0 || end - at > maxDigits) {
            return null;
        }
        at = end;
        return negative ? -digits : digits;
    }

    /** Returns one with a fraction. */
    @Nullable
    BigDecimal decimal() {
        int end = number();
        if (end < 0 || scale == 0) {
            return null;
        }
        at = end;
        return BigDecimal.valueOf(negative ? -digits : digits, scale);
    }

    /**
     * Returns one with a fraction, if both the digits and the power of ten to divide them by are doubles: then what they
     * give is the one that is nearest. After Clinger, <i>How to Read Floating Point Numbers Accurately</i> (1990).
     */
    @Nullable
    Double float64() {
        int end = number();
        if (end < 0 || scale == 0 || digits > MAX_EXACT || scale >= POWERS_OF_TEN.length) {
            return null;
        }
        at = end;
        double number = digits / POWERS_OF_TEN[scale];
        return negative ? -number : number;
    }

    /** Looks at a number without an exponent, and says where it ends; -1 if there is none, or if it has too many digits. */
    private int number() {
        negative = isAt(at, '-');
        int begin = negative ? at + 1 : at;
        digits = 0;
        int point = digitsFrom(begin);
        if (point == begin || (point > begin + 1 && json[begin] == '0')) {
            return -1;
        }
        int end = isAt(point, '.') ? digitsFrom(point + 1) : point;
        scale = end == point ? 0 : end - point - 1;
        boolean whole = end != point + 1 && end - begin <= MAX_DIGITS && !isAt(end, 'e') && !isAt(end, 'E');
        return whole ? end : -1;
    }

    private int digitsFrom(int begin) {
        int end = begin;
        while (end < json.length && json[end] >= '0' && json[end] <= '9') {
            digits = 10 * digits + json[end] - '0';
            end++;
        }
        return end;
    }

    @Nullable
    UUID uuid() {
        int end = at + 1 + Uuids.LENGTH;
        UUID uuid = isAt(at, '"') && isAt(end, '"') ? Uuids.parse(json, at + 1) : null;
        if (uuid != null) {
            at = end + 1;
        }
        return uuid;
    }

    /** Returns a time with an offset. */
    @Nullable
    OffsetDateTime time() {
        OffsetDateTime usual = timeInUtc();
        return usual == null ? meant(OffsetDateTime::parse) : usual;
    }

    @Nullable
    Instant instant() {
        OffsetDateTime time = timeInUtc();
        return time == null ? null : time.toInstant();
    }

    private @Nullable OffsetDateTime timeInUtc() {
        int end = isAt(at, '"') ? stringEnd(at + 1) : json.length;
        if (end >= json.length) {
            return null;
        }
        try {
            OffsetDateTime time = Timestamps.parseUsual(json, at + 1, end);
            at = time == null ? at : end + 1;
            return time;
        } catch (DateTimeException e) {
            return null; // there is no such time
        }
    }

    /** Returns what a string stands for. */
    <T> @Nullable T oneOf(Map<String, T> values) {
        return meant(values::get);
    }

    private <T> @Nullable T meant(Function<String, @Nullable T> meaning) {
        int begin = at;
        String text = string();
        T value = null;
        try {
            value = text == null ? null : meaning.apply(text);
        } catch (DateTimeException e) {
            // it is no time
        }
        if (value == null) {
            at = begin;
        }
        return value;
    }

    /** Returns the bytes of a value, which are in whatever form, and may be no JSON at all. */
    byte @Nullable [] value() {
        int depth = 0;
        for (int end = at; end < json.length; end++) {
            switch (json[end]) {
                case '"' -> end = stringEnd(end + 1);
                case '{', '[' -> depth++;
                case ',', '}', ']' -> {
                    if (depth == 0) {
                        byte[] value = Arrays.copyOfRange(json, at, end);
                        at = end;
                        return value;
                    }
                    depth -= json[end] == ',' ? 0 : 1;
                }
                default -> {}
            }
        }
        return null;
    }

    /** Returns where the quotation mark is that ends a string. */
    private int stringEnd(int begin) {
        int end = begin;
        while (end < json.length && json[end] != '"') {
            end += json[end] == '\\' ? 2 : 1;
        }
        return end;
    }
}
