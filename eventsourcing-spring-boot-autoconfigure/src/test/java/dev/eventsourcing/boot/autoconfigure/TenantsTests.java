package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The recipe for tenants: a schema, a DataSource, an application and a projection for each. */
class TenantsTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final OriginatorId ID = OriginatorId.of(UUID.fromString("0f0e5f0c-3c05-4a8e-9d5d-7ac9e2c5a0b1"));

    private final EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
    private final ApplicationContextRunner runner;

    TenantsTests() throws IOException {
        JdbcTemplate admin =
                new JdbcTemplate(new DriverManagerDataSource(database.url(), database.username(), database.password()));
        admin.execute("create schema acme");
        admin.execute("create schema umbrella");
        List<PropertySource<?>> documented =
                new YamlPropertySourceLoader().load("documented", new ClassPathResource("tenants.yml"));
        this.runner = new ApplicationContextRunner()
                .withConfiguration(SqliteFile.CONFIGURATIONS)
                .withUserConfiguration(Imported.class)
                .withInitializer(
                        context -> documented.forEach(context.getEnvironment().getPropertySources()::addLast))
                .withPropertyValues(database.springProperties());
    }

    @Test
    void eachHasItsEventsAndItsReadModelInItsSchema() {
        runner.run(context -> {
            assertThat(context).hasNotFailed();
            save(context, "acme", 0, "anvil");
            save(context, "umbrella", 0, "rain"); // the same id, and no conflict
            save(context, "acme", 1, "rocket");
            await(context, "acme", 2);
            await(context, "umbrella", 1);

            JdbcTemplate all = context.getBean(JdbcTemplate.class);
            assertThat(all.queryForList("select name from acme.names order by name", String.class))
                    .containsExactly("anvil", "rocket");
            assertThat(all.queryForList("select name from umbrella.names", String.class))
                    .containsExactly("rain");
            assertThat(all.queryForObject("select count(*) from acme.acme_events", Integer.class))
                    .isEqualTo(2);
            assertThat(all.queryForList(
                            "select schemaname from pg_tables where tablename like '%\\_events' and schemaname !~ '^pg_'",
                            String.class))
                    .containsExactlyInAnyOrder("acme", "umbrella");
        });
    }

    @Test
    void whoWritesForALongTimeHoldsUpItsOwnTenantAlone() {
        runner.run(context -> {
            transactions(context, "acme").executeWithoutResult(acme -> {
                save(context, "acme", 0, "anvil");
                new JdbcTemplate(context.getBean("acme", DataSource.class))
                        .queryForList("select acme_events_lock()::text"); // as its commit would
                save(context, "umbrella", 0, "rain");
                await(context, "umbrella", 1);
                acme.setRollbackOnly();
            });
            assertThat(tenant(context, "acme").recorder().maxNotificationId()).isEmpty();
            save(context, "acme", 0, "anvil");
        });
    }

    private static Application tenant(ApplicationContext context, String tenant) {
        return context.getBean(tenant + "Universe", Application.class);
    }

    private static TransactionTemplate transactions(ApplicationContext context, String tenant) {
        return new TransactionTemplate(context.getBean(tenant + "Transactions", JdbcTransactionManager.class));
    }

    private static void save(ApplicationContext context, String tenant, long after, String name) {
        tenant(context, tenant).save(DomainEvent.following(ID, after, List.of(new World.Created(name))));
    }

    private static void await(ApplicationContext context, String tenant, long id) {
        try {
            context.getBean(Processors.class).awaitProcessed("names_" + tenant, id, LONG);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Tenants.class)
    static class Imported {}

    // tag::tenants[]
    static class Tenants implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (String tenant : environment.getRequiredProperty("tenants", String[].class)) {
                registry.registerBean(
                        tenant,
                        HikariDataSource.class,
                        bean -> bean.notAutowirable()
                                .supplier(context -> pool(tenant, context.bean(DataSourceProperties.class))));
                registry.registerBean(
                        tenant + "Transactions",
                        JdbcTransactionManager.class,
                        bean -> bean.notAutowirable()
                                .supplier(context ->
                                        new JdbcTransactionManager(context.bean(tenant, HikariDataSource.class))));
                registry.registerBean(
                        tenant + "Universe",
                        TenantUniverse.class,
                        bean -> bean.supplier(
                                context -> new TenantUniverse(tenant, context.bean(InfrastructureFactory.class))));
                registry.registerBean(
                        tenant + "Names",
                        TenantNames.class,
                        bean -> bean.supplier(
                                context -> new TenantNames(tenant, context.bean(tenant, HikariDataSource.class))));
            }
        }

        private static HikariDataSource pool(String tenant, DataSourceProperties properties) {
            HikariDataSource pool = properties
                    .initializeDataSourceBuilder()
                    .type(HikariDataSource.class)
                    .build();
            pool.setSchema(tenant);
            pool.setMaximumPoolSize(4);
            return pool;
        }
    }

    static class TenantUniverse extends Application {

        TenantUniverse(String tenant, InfrastructureFactory infrastructure) {
            super(tenant, infrastructure, World.class);
        }
    }

    static class TenantNames extends Projection {

        private final JdbcTemplate jdbc;

        TenantNames(String tenant, DataSource dataSource) {
            super("names_" + tenant, 1);
            this.jdbc = new JdbcTemplate(dataSource);
            jdbc.execute("create table if not exists names (name text)");
        }

        @EventHandler
        void on(World.Created event) {
            jdbc.update("insert into names values (?)", event.name());
        }
    }
    // end::tenants[]
}
