package dev.eventsourcing.persistence.jackson;

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

    private static final int SECONDS_END = "2026-01-01T12:00:00".length();
    private static final int NANOS_DIGITS = 9;

    private Timestamps() {}

    static String format(OffsetDateTime time) {
        if (time.getYear() < 0 || time.getYear() > 9999) {
            return ISO_OFFSET_DATE_TIME.format(time);
        }
        StringBuilder out = new StringBuilder(SECONDS_END + 1 + NANOS_DIGITS + 1);
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
        OffsetDateTime usual = parseUsual(text);
        return usual == null ? OffsetDateTime.parse(text) : usual;
    }

    /**
     * Returns null if it is of another form.
     *
     * @throws DateTimeException if it is of that form, and there is no such time
     */
    static @Nullable OffsetDateTime parseUsual(String text) {
        int end = text.length() - 1;
        int fraction = end - SECONDS_END - 1; // how many digits
        boolean usual = end >= SECONDS_END
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (end == SECONDS_END || (text.charAt(SECONDS_END) == '.' && fraction > 0 && fraction <= NANOS_DIGITS))
                && text.charAt(end) == 'Z';
        if (!usual) {
            return null;
        }
        int nanos = end == SECONDS_END ? 0 : number(text, SECONDS_END + 1, end);
        for (int digits = Math.max(fraction, 0); digits < NANOS_DIGITS; digits++) {
            nanos *= 10;
        }
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, SECONDS_END),
                nanos,
                ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("\"" + text.charAt(i) + "\" is not a digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
