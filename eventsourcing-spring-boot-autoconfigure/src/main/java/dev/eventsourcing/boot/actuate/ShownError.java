package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.processing.UnreadableEventException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is shown of an exception. A handler's exception, or the database's, may quote the event that it failed at: its message
 * is masked where payloads are, and so is what a log that cannot be read says of its database. What says that an event cannot
 * be read quotes neither.
 *
 * @param type the name of the class
 * @param message what it says, with its stack trace if that is known; or asterisks
 */
record ShownError(String type, String message) {

    /** What is shown in the place of a value, as Boot's endpoints do. */
    static final String MASK = "******";

    private static final Pattern TYPE = Pattern.compile("((?:[\\w$]+\\.)+[\\w$]+)(: |\\s|$)");
    private static final String HARMLESS = UnreadableEventException.class.getName();

    /**
     * Reads what {@link Throwable#toString} or a stack trace says.
     *
     * @param payloads whether payloads are shown
     */
    static ShownError of(String error, boolean payloads) {
        Matcher matcher = TYPE.matcher(error);
        boolean named = matcher.lookingAt();
        String type = named ? matcher.group(1) : "an exception";
        return new ShownError(
                type, payloads || HARMLESS.equals(type) ? error.substring(named ? matcher.end() : 0) : MASK);
    }
}
