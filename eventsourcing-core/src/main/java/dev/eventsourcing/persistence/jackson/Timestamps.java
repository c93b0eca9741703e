package dev.eventsourcing.persistence.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads times as {@link java.time.format.DateTimeFormatter#ISO_OFFSET_DATE_TIME} does, in a tenth of its time where
 * they are like {@code 2026-01-01T12:00:00.25Z}, as nearly all are: it took as long as the rest of an event.
 */
final class Timestamps {

    private static final int SECONDS_LENGTH = "2026-01-01T12:00:00".length();
    private static final int NANOS_DIGITS = 9;

    private Timestamps() {}

    static String format(OffsetDateTime time) {
        if (time.getYear() < 0 || time.getYear() > 9999) {
            return ISO_OFFSET_DATE_TIME.format(time);
        }
        StringBuilder out = new StringBuilder(SECONDS_LENGTH + 1 + NANOS_DIGITS + 1);
        append(out, time.getYear(), 1000);
        append(out.append('-'), time.getMonthValue(), 10);
        append(out.append('-'), time.getDayOfMonth(), 10);
        append(out.append('T'), time.getHour(), 10);
        append(out.append(':'), time.getMinute(), 10);
        append(out.append(':'), time.getSecond(), 10);
        if (time.getNano() > 0) {
            append(out.append('.'), time.getNano(), 100_000_000);
            int end = out.length();
            while (out.charAt(end - 1) == '0') {
                end--;
            }
            out.setLength(end);
        }
        return out.append(time.getOffset().getId()).toString();
    }

    /** @param unit of the first digit */
    private static void append(StringBuilder out, int number, int unit) {
        for (int u = unit; u > 0; u /= 10) {
            out.append((char) ('0' + number / u % 10));
        }
    }

    /** @throws DateTimeException if it is not a time with an offset */
    static OffsetDateTime parse(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        OffsetDateTime usual = parseUsual(bytes, 0, bytes.length);
        return usual == null ? OffsetDateTime.parse(text) : usual;
    }

    /**
     * Returns the time that begins at a byte and ends before another, null if it is of another form.
     *
     * @throws DateTimeException if it is of that form, and there is no such time
     */
    static @Nullable OffsetDateTime parseUsual(byte[] text, int from, int to) {
        int length = to - from;
        int fraction = length - SECONDS_LENGTH - 2; // how many digits
        boolean usual = length > SECONDS_LENGTH
                && text[from + 4] == '-'
                && text[from + 7] == '-'
                && text[from + 10] == 'T'
                && text[from + 13] == ':'
                && text[from + 16] == ':'
                && (length == SECONDS_LENGTH + 1
                        || (text[from + SECONDS_LENGTH] == '.' && fraction > 0 && fraction <= NANOS_DIGITS))
                && text[to - 1] == 'Z';
        if (!usual) {
            return null;
        }
        int nanos = fraction > 0 ? number(text, from + SECONDS_LENGTH + 1, fraction) : 0;
        for (int digits = Math.max(fraction, 0); digits < NANOS_DIGITS; digits++) {
            nanos *= 10;
        }
        return OffsetDateTime.of(
                number(text, from, 4),
                number(text, from + 5, 2),
                number(text, from + 8, 2),
                number(text, from + 11, 2),
                number(text, from + 14, 2),
                number(text, from + 17, 2),
                nanos,
                ZoneOffset.UTC);
    }

    private static int number(byte[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("\"" + (char) text[i] + "\" is not a digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
