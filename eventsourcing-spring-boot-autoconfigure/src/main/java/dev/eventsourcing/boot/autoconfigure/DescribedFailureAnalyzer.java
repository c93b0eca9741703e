package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.EventSourcingException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains what of the library stops a start and says what to do: settings, topics, upcasters, tables, events that this
 * build cannot read.
 *
 * <p>Comes before Boot's analyzer of binding failures, which prints the value of the property that was bound last: it
 * may be a key.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DescribedFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EventSourcingException ours && ours.action() != null) {
                return new FailureAnalysis(sentence(ours.description()), sentence(ours.action()), ours);
            }
        }
        return null;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
