package dev.eventsourcing.boot.autoconfigure;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if encryption is switched on, or if there are keys and it is not switched off. */
final class OnCipherCondition extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder binder = Binder.get(context.getEnvironment());
        boolean hasKeys = !binder.bind("eventsourcing.cipher.keys", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .isEmpty();
        boolean enabled =
                binder.bind("eventsourcing.cipher.enabled", Boolean.class).orElse(hasKeys);
        return new ConditionOutcome(
                enabled,
                ConditionMessage.forCondition("Cipher")
                        .because((enabled ? "enabled" : "not enabled") + (hasKeys ? ", with keys" : ", without keys")));
    }
}
