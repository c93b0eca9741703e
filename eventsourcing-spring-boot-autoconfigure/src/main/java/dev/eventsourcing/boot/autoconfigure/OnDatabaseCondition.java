package dev.eventsourcing.boot.autoconfigure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches unless events are to be kept in memory, and those of no application in a database. */
final class OnDatabaseCondition extends SpringBootCondition {

    /** What an application says of its store; whether the values make sense is found when all settings are bound. */
    record Choice(@Nullable String persistence, @Nullable String datasource) {

        boolean isDatabase() {
            return datasource != null || "jdbc".equalsIgnoreCase(persistence);
        }
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder binder = Binder.get(context.getEnvironment());
        ConditionMessage.Builder message = ConditionMessage.forCondition("Database");
        if (!"memory"
                .equalsIgnoreCase(
                        binder.bind("eventsourcing.persistence", String.class).orElse(""))) {
            return ConditionOutcome.match(message.because("eventsourcing.persistence is not memory"));
        }
        return binder
                        .bind("eventsourcing.applications", Bindable.mapOf(String.class, Choice.class))
                        .orElse(Map.of())
                        .values()
                        .stream()
                        .anyMatch(Choice::isDatabase)
                ? ConditionOutcome.match(message.because("an application has a database of its own"))
                : ConditionOutcome.noMatch(message.because("eventsourcing.persistence is memory"));
    }
}
