package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.PersistenceException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains what else of the library stops a start; its messages say what to do. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class EventSourcingFailureAnalyzer extends AbstractFailureAnalyzer<EventSourcingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EventSourcingException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                cause instanceof PersistenceException
                        ? "Check that the database is up, and the settings spring.datasource.url, username and password."
                        : "Change the class as the description says, then start again.",
                cause);
    }
}
