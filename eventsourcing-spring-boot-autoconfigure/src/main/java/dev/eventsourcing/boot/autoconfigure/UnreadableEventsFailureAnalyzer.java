package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.UnreadableEventsException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists what is in a store and cannot be read by this build. */
final class UnreadableEventsFailureAnalyzer extends AbstractFailureAnalyzer<UnreadableEventsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableEventsException cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
