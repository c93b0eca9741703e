package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains what else of the library stops a start; its messages say what to do. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class EventSourcingFailureAnalyzer extends AbstractFailureAnalyzer<EventSourcingException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, EventSourcingException cause) {
        if (cause instanceof InlineProjectionException) {
            return ofProjection(rootFailure, cause);
        }
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                cause instanceof PersistenceException
                        ? "Check that the database is up, and the settings spring.datasource.url, username and password."
                        : "Change the class as the description says, then start again.",
                cause);
    }

    /** What to do is known by what stops the projection alone; if that is nothing of the library, its stack trace tells more. */
    private @Nullable FailureAnalysis ofProjection(Throwable rootFailure, EventSourcingException projection) {
        EventSourcingException why = findCause(projection.getCause(), EventSourcingException.class);
        FailureAnalysis analysis = why == null ? null : analyze(rootFailure, why);
        return analysis == null
                ? null
                : new FailureAnalysis(
                        projection.getMessage() + ": " + analysis.getDescription(), analysis.getAction(), projection);
    }
}
