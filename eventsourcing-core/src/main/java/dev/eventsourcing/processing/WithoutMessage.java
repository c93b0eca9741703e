package dev.eventsourcing.processing;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Prints an exception, with its causes and where they were thrown, and without what they say. */
final class WithoutMessage {

    /** So few that the causes are in sight. */
    private static final int FRAMES = 20;

    private WithoutMessage() {}

    static String print(Throwable failure) {
        StringBuilder printed = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>()); // causes can go in circles
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            printed.append(printed.isEmpty() ? "" : "Caused by: ")
                    .append(cause.getClass().getName())
                    .append('\n');
            Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> printed.append("\tat ").append(frame).append('\n'));
        }
        return printed.toString();
    }
}
