package dev.eventsourcing.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a caller was told about a save.
 *
 * @param reason the exception, in a line; {@link #ROLLBACK} if the caller wanted it so
 * @param ids the notification ids; none if they could not be asked for
 */
record Told(Attempt attempt, Fate fate, String reason, List<Long> ids) {

    static final String NONE = "none";
    static final String ROLLBACK = "rollback";

    enum Fate {
        STORED,
        REFUSED,
        UNKNOWN
    }

    static Told stored(Attempt attempt, List<Long> ids) {
        return new Told(attempt, Fate.STORED, NONE, ids);
    }

    static Told rolledBack(Attempt attempt) {
        return new Told(attempt, Fate.REFUSED, ROLLBACK, List.of());
    }

    static Told refused(Attempt attempt, Exception reason) {
        return new Told(attempt, Fate.REFUSED, line(reason), List.of());
    }

    static Told unknown(Attempt attempt, Exception reason) {
        return new Told(attempt, Fate.UNKNOWN, line(reason), List.of());
    }

    private static String line(Exception e) {
        return e.toString().lines().findFirst().orElseThrow();
    }

    /** Returns it as a line for another process. */
    String toLine() {
        return attempt.originator() + " " + attempt.size() + " " + attempt.token() + " " + fate + " "
                + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + " " + reason + "\n";
    }

    static Told ofLine(String line) {
        String[] parts = line.split(" ", 6);
        Attempt attempt = new Attempt(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
        List<Long> ids = Arrays.stream(parts[4].split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
        return new Told(attempt, Fate.valueOf(parts[3]), parts[5], ids);
    }
}
