package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.jdbc.SchemaException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains why the tables of an application could not be made ready. */
final class SchemaFailureAnalyzer extends AbstractFailureAnalyzer<SchemaException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchemaException cause) {
        String message = String.valueOf(cause.getMessage());
        String description = message.endsWith(cause.action())
                ? message.substring(0, message.length() - cause.action().length())
                        .strip()
                : message;
        return new FailureAnalysis(description, cause.action(), cause);
    }
}
