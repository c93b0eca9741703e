package dev.eventsourcing.boot.autoconfigure;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if encryption is switched on, or if a key or an algorithm is given and it is not switched off. */
final class OnCipherCondition extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean enabled = isEnabled(context.getEnvironment());
        return new ConditionOutcome(
                enabled, ConditionMessage.forCondition("Cipher").because(enabled ? "enabled" : "not enabled"));
    }

    /** Tells what the settings ask for, which may be other ones than when the application was processed ahead of time. */
    static boolean isEnabled(Environment environment) {
        Binder binder = Binder.get(environment);
        // an active key or an algorithm without keys must stop the start-up, not store plain events
        boolean configured = binder.bind("eventsourcing.cipher.active-key", String.class)
                        .isBound()
                || binder.bind("eventsourcing.cipher.algorithm", String.class).isBound()
                || !binder.bind("eventsourcing.cipher.keys", Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of())
                        .isEmpty();
        return binder.bind("eventsourcing.cipher.enabled", Boolean.class).orElse(configured);
    }
}
