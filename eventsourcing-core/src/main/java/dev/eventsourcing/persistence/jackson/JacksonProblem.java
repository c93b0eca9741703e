package dev.eventsourcing.persistence.jackson;

import dev.eventsourcing.domain.EventSourcingException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says where and why without what: Jackson's own messages quote the values that it met. */
final class JacksonProblem {

    private JacksonProblem() {}

    static String describe(JacksonException problem) {
        String path = problem.getPath().stream().map(JacksonProblem::step).collect(Collectors.joining("."));
        return (path.isEmpty() ? "" : "at \"" + path + "\": ") + reason(problem);
    }

    private static String step(JacksonException.Reference step) {
        if (step.from() instanceof Map || step.from() instanceof Collection || step.getPropertyName() == null) {
            return "[]";
        }
        return step.getPropertyName();
    }

    private static String reason(JacksonException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof EventSourcingException ours) {
                return String.valueOf(ours.getMessage());
            }
        }
        if (problem instanceof InvalidDefinitionException definition) {
            return "the type " + definition.getType().toCanonical() + " cannot be written or read";
        }
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "there is no value of type " + mismatch.getTargetType().getName();
        }
        return "it is not what was written (" + problem.getClass().getSimpleName() + ")";
    }
}
