package dev.eventsourcing.jdbc;

import java.util.regex.Pattern;

/** The names in the database that belong to one application. */
record Tables(String application) {

    /** PostgreSQL cuts longer names off, silently, and then two applications could share a table. */
    private static final int LONGEST_NAME = 63;

    /** Flyway's name for an index of its history; cut off, it would be that of another. */
    private static final String LONGEST_SUFFIX = "_schema_history_s_idx";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    Tables {
        if (!NAME.matcher(application).matches()) {
            throw new IllegalArgumentException("The application name \"" + application
                    + "\" must be lower case letters, digits and underscores, starting with a letter");
        }
        int longest = LONGEST_NAME - LONGEST_SUFFIX.length();
        if (application.length() > longest) {
            throw new IllegalArgumentException("The application name \"" + application + "\" has "
                    + application.length() + " characters; its tables could not be named after it with more than "
                    + longest);
        }
    }

    String events() {
        return application + "_events";
    }

    String sequence() {
        return application + "_events_seq";
    }

    /** What new events are announced on. */
    String channel() {
        return events();
    }

    String snapshots() {
        return application + "_snapshots";
    }

    /** The kinds of events that builds could write. */
    String eventTypes() {
        return application + "_event_types";
    }

    String tracking() {
        return application + "_tracking";
    }

    String deadLetters() {
        return application + "_dead_letters";
    }

    String dictionaries() {
        return application + "_dictionaries";
    }

    /** Flyway's own record of the scripts that were run. */
    String schemaHistory() {
        return application + "_schema_history";
    }
}
