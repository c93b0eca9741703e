package dev.eventsourcing.boot.autoconfigure;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if encryption is switched on, or if a key or an algorithm is given and it is not switched off. */
final class OnCipherCondition extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder binder = Binder.get(context.getEnvironment());
        // an active key or an algorithm without keys must stop the start-up, not store plain events
        boolean configured = binder.bind("eventsourcing.cipher.active-key", String.class)
                        .isBound()
                || binder.bind("eventsourcing.cipher.algorithm", String.class).isBound()
                || !binder.bind("eventsourcing.cipher.keys", Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of())
                        .isEmpty();
        boolean enabled =
                binder.bind("eventsourcing.cipher.enabled", Boolean.class).orElse(configured);
        return new ConditionOutcome(
                enabled,
                ConditionMessage.forCondition("Cipher")
                        .because((enabled ? "enabled" : "not enabled")
                                + (configured ? ", with settings" : ", without settings")));
    }
}
