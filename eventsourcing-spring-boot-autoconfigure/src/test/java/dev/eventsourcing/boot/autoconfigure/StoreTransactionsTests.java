package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** A store and the transactions that its saves are to be part of. */
class StoreTransactionsTests {

    private static final BeanDefinitionCustomizer PRIMARY = definition -> definition.setPrimary(true);

    private final ApplicationContextRunner contextRunner;
    private final DataSource orders;
    private final DataSource events;

    StoreTransactionsTests(@TempDir Path folder) {
        this.orders = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("orders.db"));
        this.events = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("events.db"));
        this.contextRunner = SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean("orders", DataSource.class, () -> orders)
                .withBean("events", DataSource.class, () -> events, PRIMARY);
    }

    @Test
    void bootsOwnManagerIsTheOneOfTheStore() {
        contextRunner.run(context -> assertThat(context).hasNotFailed().hasSingleBean(StoreTransactions.class));
    }

    @Test
    void noManagerIsNeeded() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class))
                .withBean(Universe.class)
                .withBean(DataSource.class, () -> events)
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(PlatformTransactionManager.class);
                    assertThat(context.getBean(Universe.class).createWorld("Earth"))
                            .isNotNull();
                });
    }

    @Test
    void refusesTheOnlyManagerIfItIsOfAnotherDataSource() {
        contextRunner
                .withBean("manager", JdbcTransactionManager.class, () -> new JdbcTransactionManager(orders))
                .run(StoreTransactionsTests::assertRefused);
    }

    @Test
    void refusesThePrimaryManagerThoughAnotherIsOfTheStore() {
        contextRunner
                .withBean("one", JdbcTransactionManager.class, () -> new JdbcTransactionManager(orders), PRIMARY)
                .withBean("two", JdbcTransactionManager.class, () -> new JdbcTransactionManager(events))
                .run(StoreTransactionsTests::assertRefused);
    }

    @Test
    void thePrimaryManagerMayBeOneOfSeveral() {
        contextRunner
                .withBean("one", JdbcTransactionManager.class, () -> new JdbcTransactionManager(orders))
                .withBean(
                        "two",
                        DataSourceTransactionManager.class,
                        () -> new DataSourceTransactionManager(events),
                        PRIMARY)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void oneOfSeveralManagersWithoutAPrimaryOneIsEnough() {
        contextRunner
                .withBean("one", JdbcTransactionManager.class, () -> new JdbcTransactionManager(orders))
                .withBean("two", JdbcTransactionManager.class, () -> new JdbcTransactionManager(events))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesSeveralManagersOfWhichNoneIsOfTheStore() {
        contextRunner
                .withBean("one", JdbcTransactionManager.class, () -> new JdbcTransactionManager(orders))
                .withBean("two", JdbcTransactionManager.class, () -> new JdbcTransactionManager(orders))
                .run(StoreTransactionsTests::assertRefused);
    }

    @Test
    void looksBehindATransactionAwareProxy() {
        contextRunner
                .withBean("proxy", DataSource.class, () -> new TransactionAwareDataSourceProxy(events))
                .withBean(
                        "manager",
                        JdbcTransactionManager.class,
                        () -> new JdbcTransactionManager(new TransactionAwareDataSourceProxy(events)))
                .run(context -> assertThat(context).hasNotFailed());
    }

    /** As Spring does: a JdbcTemplate on the pool does not take part in a transaction on the proxy either. */
    @Test
    void refusesAManagerOfALazyProxyBeforeTheDataSource() {
        contextRunner
                .withBean(
                        "manager",
                        JdbcTransactionManager.class,
                        () -> new JdbcTransactionManager(new LazyConnectionDataSourceProxy(events)))
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("LazyConnectionDataSourceProxy that is no bean")
                        .hasMessageContaining("use a proxy before it everywhere or nowhere"));
    }

    @Test
    void aManagerOfNoDataSourceDoesNotCount() {
        contextRunner
                .withBean("manager", PlatformTransactionManager.class, Messaging::new)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesAStoreOfTheUserWhoseProcessorsWouldHaveTransactionsElsewhere() {
        JdbcTransactionManager manager = new JdbcTransactionManager(orders);
        contextRunner
                .withBean(JdbcInfrastructureFactory.class, () -> store(manager))
                .withBean(SeenWorlds.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("begun by a manager of another DataSource")
                        .hasMessageContaining("of the DataSource object that it keeps events in, or none"));
    }

    @Test
    void aStoreOfTheUserMayHaveItsOwnManagerOrNoProcessors() {
        contextRunner
                .withBean(JdbcInfrastructureFactory.class, () -> store(new JdbcTransactionManager(events)))
                .withBean(SeenWorlds.class)
                .run(context -> assertThat(context).hasNotFailed());
        contextRunner
                .withBean(JdbcInfrastructureFactory.class, () -> store(new JdbcTransactionManager(orders)))
                .run(context -> assertThat(context).hasNotFailed());
    }

    private JdbcInfrastructureFactory store(PlatformTransactionManager manager) {
        return new JdbcInfrastructureFactory(
                events,
                new Mapper(new Topics(), new JacksonTranscoder()),
                JdbcSettings.DEFAULTS,
                Clock.systemUTC(),
                name -> AppendObserver.NONE,
                () -> manager);
    }

    private static void assertRefused(AssertableApplicationContext context) {
        assertThat(context)
                .getFailure()
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("Events are kept in the DataSource \"events\"")
                .hasMessageContaining("@Transactional begins transactions on \"orders\"");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aPersonReadsWhatToDo(@TempDir Path folder, CapturedOutput output) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(OtherManager.class)
                .web(WebApplicationType.NONE)
                .properties("folder=" + folder);
        assertThatThrownBy(application::run).isInstanceOf(InvalidSettingException.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Description:", "saves would not be part of them")
                .contains("Action:", "the same DataSource object", "new JdbcInfrastructureFactory(...)")
                .doesNotContain("jdbc:sqlite");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class})
    static class OtherManager {

        @Bean
        @Primary
        DataSource events(@Value("${folder}") Path folder) {
            return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("events.db"));
        }

        @Bean
        DataSource orders(@Value("${folder}") Path folder) {
            return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("orders.db"));
        }

        @Bean
        PlatformTransactionManager manager(@Qualifier("orders") DataSource orders) {
            return new JdbcTransactionManager(orders);
        }
    }

    /** As a broker's manager, which begins no transaction in a database. */
    private static final class Messaging implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }
}
