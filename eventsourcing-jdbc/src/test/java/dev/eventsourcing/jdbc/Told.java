package dev.eventsourcing.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a caller was told about a save.
 *
 * @param reason the exception, in a word; {@link #ROLLBACK} if the caller wanted it so
 * @param ids the notification ids; none if they could not be asked for
 */
record Told(Attempt attempt, Fate fate, String reason, List<Long> ids) {

    static final String ROLLBACK = "rollback";

    enum Fate {
        STORED,
        REFUSED,
        UNKNOWN
    }

    static Told stored(Attempt attempt, List<Long> ids) {
        return new Told(attempt, Fate.STORED, "none", ids);
    }

    static Told refused(Attempt attempt, String reason) {
        return new Told(attempt, Fate.REFUSED, reason, List.of());
    }

    static Told unknown(Attempt attempt, Exception reason) {
        return new Told(attempt, Fate.UNKNOWN, name(reason), List.of());
    }

    static String name(Exception e) {
        return e.getClass().getSimpleName();
    }

    /** Returns it as a line for another process. */
    String toLine() {
        return attempt.originator() + " " + attempt.size() + " " + attempt.token() + " " + fate + " " + reason + " "
                + ids.stream().map(String::valueOf).collect(Collectors.joining(","))
                + "\n";
    }

    static Told ofLine(String line) {
        String[] parts = line.split(" ", -1);
        Attempt attempt = new Attempt(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
        List<Long> ids = Arrays.stream(parts[5].split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
        return new Told(attempt, Fate.valueOf(parts[3]), parts[4], ids);
    }
}
