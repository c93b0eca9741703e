package dev.eventsourcing.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Matches if something is chosen that makes stored events smaller. */
final class OnCompressorCondition extends SpringBootCondition {

    private static final String KEY = "eventsourcing.compressor";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String chosen = context.getEnvironment().getProperty(KEY);
        boolean matches = StringUtils.hasText(chosen) && !chosen.equalsIgnoreCase("none");
        return new ConditionOutcome(
                matches, ConditionMessage.forCondition("Compressor").because(KEY + (matches ? " is set" : " is none")));
    }
}
