package dev.eventsourcing.sample;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a part of a request.
 *
 * @param field name of the part: a parameter, a property of the body, or {@code body}
 * @param message what is wrong, to be read after the name
 */
record FieldProblem(String field, String message) implements Comparable<FieldProblem> {

    /** Says in one sentence what is wrong with all of them. */
    static String sentence(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> problem.field + " " + problem.message)
                .collect(Collectors.joining("; "));
    }

    /** Says what a value of a type looks like to the one who sends it. */
    static String form(@Nullable Class<?> type) {
        if (type == UUID.class) {
            return "a UUID such as 5e1c8b3a-7d26-4f0e-9a41-3c2d1b0a9f8e";
        }
        if (type == Long.class || type == long.class) {
            return "a whole number";
        }
        return type == String.class ? "a string" : "an object";
    }

    /** Finds out why a body could not be read, without quoting it; a missing body has no cause. */
    static FieldProblem ofBody(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new FieldProblem(unknown.getPropertyName(), "is not known here: only " + known(unknown) + " is");
        }
        if (cause instanceof MismatchedInputException mismatch) {
            String path = path(mismatch);
            return path.isEmpty()
                    ? new FieldProblem("body", "must be one JSON object")
                    : new FieldProblem(path, "must be " + form(mismatch.getTargetType()));
        }
        if (cause instanceof InputCoercionException number) {
            return new FieldProblem(path(number), "must be " + form(number.getTargetType()));
        }
        if (cause instanceof StreamReadException malformed) {
            return new FieldProblem(
                    "body",
                    "is not JSON: see line " + malformed.getLocation().getLineNr() + ", column "
                            + malformed.getLocation().getColumnNr());
        }
        return new FieldProblem("body", cause == null ? "is missing: send a JSON object" : "cannot be read as JSON");
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String path(JacksonException problem) {
        return problem.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .collect(Collectors.joining("."));
    }

    @Override
    public int compareTo(FieldProblem other) {
        return Comparator.comparing(FieldProblem::field)
                .thenComparing(FieldProblem::message)
                .compare(this, other);
    }
}
