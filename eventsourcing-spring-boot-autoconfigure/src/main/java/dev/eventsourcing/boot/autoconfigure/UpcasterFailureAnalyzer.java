package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.UpcasterException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains which upcaster is missing, or too many. */
final class UpcasterFailureAnalyzer extends AbstractFailureAnalyzer<UpcasterException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UpcasterException cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
