package dev.eventsourcing.boot.autoconfigure;

import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches if there is a DataSource, unless events are to be kept in memory, and those of no application in a database. Unlike
 * Boot's conditions it finds those that are no candidates for others, as a database for events alone need not be.
 */
final class OnDatabaseCondition extends SpringBootCondition implements ConfigurationCondition {

    /** What an application says of its store; whether the values make sense is found when all settings are bound. */
    record Choice(@Nullable String persistence, @Nullable String datasource) {

        /** As its own choice goes before the one for all, {@code auto} is a database, where there is one. */
        boolean isDatabase() {
            return datasource != null || "jdbc".equalsIgnoreCase(persistence) || "auto".equalsIgnoreCase(persistence);
        }
    }

    @Override
    public ConfigurationPhase getConfigurationPhase() {
        return ConfigurationPhase.REGISTER_BEAN;
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder binder = Binder.get(context.getEnvironment());
        ConditionMessage.Builder message = ConditionMessage.forCondition("Database");
        ListableBeanFactory beans = Objects.requireNonNull(context.getBeanFactory());
        if (BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, DataSource.class, true, false).length == 0) {
            return ConditionOutcome.noMatch(message.because("there is no DataSource"));
        }
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
                ? ConditionOutcome.match(message.because("an application is to be in it"))
                : ConditionOutcome.noMatch(message.because("eventsourcing.persistence is memory"));
    }
}
