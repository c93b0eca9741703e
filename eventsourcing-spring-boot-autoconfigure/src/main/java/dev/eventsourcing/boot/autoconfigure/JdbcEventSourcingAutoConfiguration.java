package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Auto-configuration of a store in the database of the DataSource, with its tables. */
@AutoConfiguration(
        before = EventSourcingAutoConfiguration.class,
        after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@ConditionalOnClass({JdbcInfrastructureFactory.class, DatabaseInitializationDependencyConfigurer.class})
@ConditionalOnMissingBean(InfrastructureFactory.class)
@Conditional(OnDatabaseCondition.class)
@EnableConfigurationProperties(EventSourcingProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class JdbcEventSourcingAutoConfiguration {

    private static final Logger logger = LoggerFactory.getLogger(JdbcEventSourcingAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    DataSources eventSourcingDataSources(
            ObjectProvider<DataSource> dataSource,
            @EventStoreDataSource ObjectProvider<DataSource> marked,
            ListableBeanFactory beans) {
        return new DataSources(beans, dataSource, marked);
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcStoreInitializer eventSourcingJdbcStoreInitializer(
            DataSources dataSources,
            EventSourcingProperties properties,
            ObjectProvider<Clock> clock,
            ObjectProvider<Observers> observers,
            ListableBeanFactory beans) {
        // not the context's mapper: its cipher may read keys through a JdbcTemplate, which waits for this bean
        Mapper unused = new Mapper(new Topics(), new JacksonTranscoder());
        Clock time = clock.getIfUnique(Clock::systemUTC);
        Observers all = new AllObservers(observers);
        return new JdbcStoreInitializer(
                new JdbcStores(
                        dataSources,
                        properties,
                        (dataSource, settings, processing) -> new JdbcInfrastructureFactory(
                                dataSource, unused, settings, time, all::ofAppends, processing),
                        new InMemoryInfrastructureFactory(unused, time)),
                new ApplicationNames(beans));
    }

    @Bean
    @ConditionalOnMissingBean
    InfrastructureFactory eventSourcingInfrastructureFactory(
            JdbcStoreInitializer initializer,
            Mapper mapper,
            Mappers mappers,
            EventSourcingProperties properties,
            ObjectProvider<Observers> observers,
            ListableBeanFactory beans) {
        logger.info("Events are kept in the database of the DataSource");
        return new ConfiguredInfrastructureFactory(
                initializer.stores(),
                properties,
                new ApplicationMappers(mapper, mappers, properties),
                new AllObservers(observers),
                new ApplicationNames(beans)::areMade);
    }

    @Bean
    @ConditionalOnMissingBean
    StoreTransactions eventSourcingStoreTransactions(
            JdbcStoreInitializer initializer, DataSources dataSources, ListableBeanFactory beans) {
        return new StoreTransactions(initializer.stores(), dataSources, beans);
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
        if (initializer.stores().create(name).recorder() instanceof JdbcRecorder recorder) {
            return recorder;
        }
        throw new InvalidSettingException(
                "The EventStore and recorder beans are those of \"" + name + "\", whose events are kept in memory.",
                "Use eventStore() and recorder() of the application, or set eventsourcing.name to the name of another.");
    }
}
