package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.TopicException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.StringUtils;

/** Explains which topic stands for two types of events, or for none. */
final class TopicFailureAnalyzer extends AbstractFailureAnalyzer<TopicException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TopicException cause) {
        return new FailureAnalysis(cause.description() + ".", StringUtils.capitalize(cause.action()) + ".", cause);
    }
}
