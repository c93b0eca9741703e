package dev.eventsourcing.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Matches if something is chosen that makes stored events smaller. */
final class OnCompressorCondition extends SpringBootCondition {

    private static final String KEY = "eventsourcing.compressor";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean matches = isChosen(context.getEnvironment());
        return new ConditionOutcome(
                matches, ConditionMessage.forCondition("Compressor").because(KEY + (matches ? " is set" : " is none")));
    }

    /** Tells what the settings ask for, which may be other ones than when the application was processed ahead of time. */
    static boolean isChosen(Environment environment) {
        String chosen = environment.getProperty(KEY);
        return StringUtils.hasText(chosen) && !chosen.equalsIgnoreCase("none");
    }
}
