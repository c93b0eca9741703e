package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Persistence;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.boot.internal.SettingsByApplication;
import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Transcoder;
import dev.eventsourcing.persistence.Upcaster;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Auto-configuration of all that applications work with, and of a store in memory where there is no database. Each bean
 * backs off for one of the user's.
 */
@AutoConfiguration
@EnableConfigurationProperties(EventSourcingProperties.class)
public final class EventSourcingAutoConfiguration {

    private static final Logger logger = LoggerFactory.getLogger(EventSourcingAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    Topics eventSourcingTopics() {
        return new Topics();
    }

    @Bean
    static UpcasterRegistrar eventSourcingUpcasterRegistrar(ObjectProvider<Upcaster> upcasters) {
        return new UpcasterRegistrar(upcasters);
    }

    @Bean
    @ConditionalOnMissingBean
    static StoreChecks eventSourcingStoreChecks(ConfigurableListableBeanFactory beans) {
        return new StoreChecks(beans);
    }

    @Bean
    SnapshotNames eventSourcingSnapshotNames(
            ConfigurableListableBeanFactory beans, EventSourcingProperties properties) {
        return new SnapshotNames(beans, properties);
    }

    @Bean
    UnheededSettings eventSourcingUnheededSettings(ListableBeanFactory beans, EventSourcingProperties properties) {
        return new UnheededSettings(beans, properties);
    }

    @Bean
    @ConditionalOnMissingBean
    Transcoder eventSourcingTranscoder() {
        return new JacksonTranscoder();
    }

    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnCompressorCondition.class)
    Compressor eventSourcingCompressor(EventSourcingProperties properties) {
        Compressor compressor = ConfiguredCompressor.of(properties.compressor(), "eventsourcing.compressor");
        if (compressor == null) {
            throw new InvalidSettingException(
                    "eventsourcing.compressor is none, and was set when the application was processed ahead of time.",
                    "Build the application anew without eventsourcing.compressor, or set it to what it was then.");
        }
        return compressor;
    }

    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnCipherCondition.class)
    Cipher eventSourcingCipher(EventSourcingProperties properties, Environment environment) {
        if (!OnCipherCondition.isEnabled(environment)) {
            throw new InvalidSettingException(
                    "eventsourcing.cipher asks for no encryption, and did when the application was processed ahead of"
                            + " time.",
                    "Set eventsourcing.cipher.keys.<id>, and not eventsourcing.cipher.enabled=false; or build the"
                            + " application anew without eventsourcing.cipher to store events in clear.");
        }
        return ConfiguredCipher.of(properties.cipher(), "eventsourcing.cipher");
    }

    /** The last of the observers, so that the others' metadata go before its own. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @ConditionalOnMissingBean
    CorrelationIds eventSourcingCorrelationIds(EventSourcingProperties properties) {
        return new CorrelationIds(properties);
    }

    @Bean
    @ConditionalOnMissingBean
    Mappers eventSourcingMappers(
            Topics topics,
            Transcoder transcoder,
            ObjectProvider<Compressor> compressor,
            ObjectProvider<Cipher> cipher) {
        // not getIfUnique: of two ciphers none would be used, and events be stored in clear
        return new Mappers(topics, transcoder, compressor.getIfAvailable(), cipher.getIfAvailable());
    }

    /** What a condition has decided ahead of time may be asked for otherwise now, and events would be stored in clear. */
    @Bean
    @ConditionalOnMissingBean
    Mapper eventSourcingMapper(Mappers mappers, Environment environment) {
        if (mappers.cipher() == null && OnCipherCondition.isEnabled(environment)) {
            throw new InvalidSettingException(
                    "eventsourcing.cipher asks for encryption, and there was no such setting when the application was"
                            + " processed ahead of time: there is no Cipher bean.",
                    "Set eventsourcing.cipher.enabled=true where the application is processed ahead of time, which needs"
                            + " no keys, and build it anew; or remove the settings to store events in clear.");
        }
        if (mappers.compressor() == null && OnCompressorCondition.isChosen(environment)) {
            throw new InvalidSettingException(
                    "eventsourcing.compressor is set, and was not when the application was processed ahead of time: there"
                            + " is no Compressor bean.",
                    "Set eventsourcing.compressor where the application is processed ahead of time, and build it anew;"
                            + " or remove it to store events as they are.");
        }
        return mappers.plain();
    }

    @Bean
    @ConditionalOnMissingBean
    InfrastructureFactory eventSourcingInfrastructureFactory(
            EventSourcingProperties properties,
            Mapper mapper,
            Mappers mappers,
            ObjectProvider<Clock> clock,
            ObjectProvider<Observers> observers,
            ListableBeanFactory beans) {
        requireNoDatabase(properties.persistence(), beans.getBeanNamesForType(DataSource.class, true, false));
        if (properties.persistence() == Persistence.AUTO) { // nobody asked for it, and it loses events
            logger.warn("Events are kept in memory, as there is no DataSource: they are gone when the application"
                    + " stops. Set eventsourcing.persistence=memory if that is what you want");
        } else {
            logger.info("Events are kept in memory");
        }
        InfrastructureFactory store = new InMemoryInfrastructureFactory(mapper, clock.getIfUnique(Clock::systemUTC));
        return new ConfiguredInfrastructureFactory(
                ManualProcessorsAutoConfiguration.isIn(beans)
                        ? MemoryStores.insteadOfDatabases(store)
                        : MemoryStores.of(store, properties),
                properties,
                new ApplicationMappers(mapper, mappers, properties),
                new AllObservers(observers),
                new ApplicationNames(beans)::areMade);
    }

    /** For health, endpoint and meters together. */
    @Bean
    @ConditionalOnMissingBean
    StoreExecutors eventSourcingStoreExecutors(ObjectProvider<InfrastructureFactory> infrastructure) {
        return new StoreExecutors(infrastructure::getIfUnique);
    }

    @Bean
    @ConditionalOnMissingBean
    SettingsByApplication eventSourcingSettingsByApplication(EventSourcingProperties properties) {
        return new ConfiguredSettingsByApplication(properties);
    }

    private static void requireNoDatabase(Persistence persistence, String[] dataSources) {
        if (persistence == Persistence.JDBC && dataSources.length == 0) {
            throw new InvalidSettingException(
                    "eventsourcing.persistence is jdbc and there is no DataSource.",
                    "Set spring.datasource.url and add the driver of the database, or define a DataSource bean.");
        }
        if (persistence != Persistence.MEMORY && dataSources.length > 0) {
            throw new InvalidSettingException(
                    "There is a DataSource, the bean \"" + dataSources[0] + "\", and nothing that keeps events in it.",
                    "Add dev.eventsourcing:eventsourcing-spring-boot-starter and do not exclude "
                            + "JdbcEventSourcingAutoConfiguration; or set eventsourcing.persistence=memory to lose all"
                            + " events when the application stops.");
        }
    }

    @Bean
    @Lazy
    @ConditionalOnMissingBean(ApplicationRecorder.class)
    ProcessRecorder eventSourcingRecorder(
            InfrastructureFactory infrastructure,
            EventSourcingProperties properties,
            Environment environment,
            ListableBeanFactory beans) {
        String name = new ApplicationNames(beans).ofEventStore(properties, environment);
        return infrastructure.create(name).recorder();
    }

    @Bean
    @Lazy
    @ConditionalOnMissingBean
    EventStore eventSourcingEventStore(
            InfrastructureFactory infrastructure,
            ApplicationRecorder recorder,
            EventSourcingProperties properties,
            Environment environment,
            ListableBeanFactory beans) {
        String name = new ApplicationNames(beans).ofEventStore(properties, environment);
        return new EventStore(infrastructure.create(name).mapper(), recorder);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SanitizingFunction.class)
    static final class ActuatorConfiguration {

        @Bean
        SanitizingFunction eventSourcingKeySanitizingFunction(EventSourcingProperties properties) {
            return new KeySanitizingFunction(properties);
        }
    }
}
