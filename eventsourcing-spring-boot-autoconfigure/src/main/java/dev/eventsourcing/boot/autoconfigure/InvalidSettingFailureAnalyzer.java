package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains settings that the application cannot start with.
 *
 * <p>Comes before Boot's analyzer of binding failures, which prints the value of the property that was bound last: it
 * may be a key.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidSettingException cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
