package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.jdbc.Ordering;
import dev.eventsourcing.jdbc.OriginatorIdType;
import dev.eventsourcing.jdbc.SchemaMode;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** Auto-configuration of a store in the database of the DataSource, with its tables. */
@AutoConfiguration(
        before = EventSourcingAutoConfiguration.class,
        after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@ConditionalOnClass({JdbcInfrastructureFactory.class, DatabaseInitializationDependencyConfigurer.class})
@ConditionalOnBean(DataSource.class)
@ConditionalOnMissingBean(InfrastructureFactory.class)
@Conditional(JdbcEventSourcingAutoConfiguration.OnNotInMemory.class)
@EnableConfigurationProperties(EventSourcingProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class JdbcEventSourcingAutoConfiguration {

    private static final Logger logger = LoggerFactory.getLogger(JdbcEventSourcingAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    JdbcStoreInitializer eventSourcingJdbcStoreInitializer(
            ObjectProvider<DataSource> dataSource,
            EventSourcingProperties properties,
            ObjectProvider<Clock> clock,
            ObjectProvider<Observers> observers,
            ListableBeanFactory beans) {
        // not the context's mapper: its cipher may read keys through a JdbcTemplate, which waits for this bean
        Mapper unused = new Mapper(new Topics(), new JacksonTranscoder());
        // not the context's manager: it may need the database's initialization, and with it this bean
        AtomicReference<@Nullable PlatformTransactionManager> processing = new AtomicReference<>();
        return new JdbcStoreInitializer(
                new JdbcInfrastructureFactory(
                        choose(dataSource, beans),
                        unused,
                        settings(properties),
                        clock.getIfUnique(Clock::systemUTC),
                        new AllObservers(observers)::ofAppends,
                        processing::get),
                new ApplicationNames(beans),
                processing);
    }

    @Bean
    @ConditionalOnMissingBean
    InfrastructureFactory eventSourcingInfrastructureFactory(
            JdbcStoreInitializer initializer,
            Mapper mapper,
            Mappers mappers,
            EventSourcingProperties properties,
            ObjectProvider<Observers> observers) {
        logger.info("Events are kept in the database of the DataSource");
        return new ConfiguredInfrastructureFactory(
                initializer.store(), mapper, mappers, properties, new AllObservers(observers));
    }

    @Bean
    @ConditionalOnMissingBean
    StoreTransactions eventSourcingStoreTransactions(
            JdbcStoreInitializer initializer, ObjectProvider<DataSource> dataSource, ListableBeanFactory beans) {
        return new StoreTransactions(initializer, choose(dataSource, beans), beans);
    }

    @Bean
    @Lazy
    @ConditionalOnMissingBean(ApplicationRecorder.class)
    JdbcRecorder eventSourcingRecorder(
            JdbcStoreInitializer initializer,
            EventSourcingProperties properties,
            Environment environment,
            ListableBeanFactory beans) {
        String name = new ApplicationNames(beans).ofEventStore(properties, environment);
        return (JdbcRecorder) initializer.store().create(name).recorder();
    }

    private static DataSource choose(ObjectProvider<DataSource> dataSource, ListableBeanFactory beans) {
        DataSource chosen = dataSource.getIfUnique();
        if (chosen == null) {
            throw new InvalidSettingException(
                    "Events are kept in one DataSource, and there are several: the beans "
                            + Arrays.toString(beans.getBeanNamesForType(DataSource.class, true, false)) + ".",
                    "Mark the one for events as @Primary; or set eventsourcing.persistence=memory to lose all events"
                            + " when the application stops.");
        }
        return chosen;
    }

    private static JdbcSettings settings(EventSourcingProperties properties) {
        EventSourcingProperties.Jdbc jdbc = properties.jdbc();
        return new JdbcSettings(
                switch (jdbc.schema()) {
                    case MIGRATE -> SchemaMode.MIGRATE;
                    case VALIDATE -> SchemaMode.VALIDATE;
                    case NONE -> SchemaMode.NONE;
                },
                switch (properties.originatorIdType()) {
                    case UUID -> OriginatorIdType.UUID;
                    case TEXT -> OriginatorIdType.TEXT;
                },
                jdbc.lockTimeout(),
                jdbc.groupCommit().enabled(),
                jdbc.groupCommit().queueCapacity(),
                switch (jdbc.postgresql().ordering()) {
                    case STRICT -> Ordering.STRICT;
                    case CONCURRENT -> Ordering.CONCURRENT;
                },
                jdbc.postgresql().wakeUps(),
                jdbc.postgresql().stallWarning(),
                jdbc.postgresql().claimTimeout());
    }

    static final class OnNotInMemory extends NoneNestedConditions {

        OnNotInMemory() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty(name = "eventsourcing.persistence", havingValue = "memory")
        static final class InMemory {}
    }
}
