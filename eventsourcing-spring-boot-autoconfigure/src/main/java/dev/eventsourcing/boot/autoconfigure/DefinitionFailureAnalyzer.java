package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.AggregateDefinitionException;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.processing.EventHandlerException;
import dev.eventsourcing.system.SystemDefinitionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains classes that cannot work as they are written. What else of the library stops a start, such as an aggregate that an
 * {@code ApplicationRunner} does not find, is left to its stack trace: it says where, which an analysis does not.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DefinitionFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EventSourcingException ours && isOfDefinition(ours)) {
                return new FailureAnalysis(
                        ours.description(), "Change the class as the description says, then start again.", ours);
            }
        }
        return null;
    }

    /** Where the cause is anything else, the class was called, and that is what failed. */
    private static boolean isOfDefinition(EventSourcingException e) {
        return (e instanceof AggregateDefinitionException
                        || e instanceof SystemDefinitionException
                        || e instanceof EventHandlerException)
                && (e.getCause() == null || e.getCause() instanceof ReflectiveOperationException);
    }
}
