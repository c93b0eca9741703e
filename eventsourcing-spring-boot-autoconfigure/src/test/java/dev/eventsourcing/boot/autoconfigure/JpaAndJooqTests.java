package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Events, entities of Hibernate, rows of jOOQ and rows of projections: all of a transaction, or nothing of it. */
class JpaAndJooqTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Table<?> NOTES = DSL.table("notes");
    private static final Field<String> NOTE = DSL.field("note", String.class);

    private final EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(SqliteFile.CONFIGURATIONS)
            .withBean(Universe.class)
            .withBean(InlineNames.class)
            .withUserConfiguration(Jooq.class)
            .withPropertyValues("eventsourcing.processors.defaults.retry.max-attempts=1")
            .withPropertyValues(database.springProperties());

    private final ApplicationContextRunner jpaRunner = contextRunner.withUserConfiguration(Jpa.class);

    @Test
    void areCommittedTogether() {
        jpaRunner.run(context -> {
            World world = new World("Earth");
            transaction(context).executeWithoutResult(status -> {
                write(context, world);
                assertThat(context.getBean(Universe.class).repository().contains(world.id()))
                        .isTrue();
            });
            assertEverywhere(context, world, "Earth");
        });
    }

    @Test
    void areRolledBackTogether() {
        jpaRunner.run(context -> {
            World world = new World("Earth");
            assertThatThrownBy(() -> transaction(context).executeWithoutResult(status -> {
                        write(context, world);
                        throw new IllegalStateException("after all of it");
                    }))
                    .hasMessage("after all of it");

            assertNowhere(context, world);
            transaction(context).executeWithoutResult(status -> write(context, world));
            assertEverywhere(context, world, "Earth");
        });
    }

    @Test
    void aConflictTakesTheOthersBack() {
        jpaRunner.run(context -> {
            Universe universe = context.getBean(Universe.class);
            UUID id = universe.createWorld("Earth");
            World one = universe.repository().get(World.class, id);
            World other = universe.repository().get(World.class, id);
            one.makeItSo("dinosaurs");
            universe.save(one);
            other.makeItSo("trucks");

            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> transaction(context).executeWithoutResult(status -> {
                        entities(context).persist(new NamedEntity(UUID.randomUUID(), "trucks"));
                        note(context, "trucks");
                        universe.save(other);
                    }));
            assertThat(entityNames(context)).isEmpty();
            assertThat(notes(context)).isEmpty();
        });
    }

    @Test
    void whatFailsInTheDatabaseTakesTheEventsBack() {
        jpaRunner.run(context -> {
            World world = new World("Earth");
            assertThatThrownBy(() -> transaction(context).executeWithoutResult(status -> {
                        context.getBean(Universe.class).save(world);
                        entities(context).persist(new NamedEntity(world.id(), null)); // found at the flush
                    }))
                    .isNotNull();

            assertNowhere(context, world);
            assertThat(world.pendingEvents()).hasSize(1);
        });
    }

    @Test
    void jooqNeedsNoMoreThanTheManagerOfItsDataSource() {
        contextRunner.run(context -> {
            Universe universe = context.getBean(Universe.class);
            World world = new World("Earth");
            transaction(context).executeWithoutResult(status -> {
                note(context, "undone");
                universe.save(world);
                status.setRollbackOnly();
            });
            assertThat(notes(context)).isEmpty();
            assertThat(names(context)).isEmpty();
            assertThat(universe.repository().contains(world.id())).isFalse();

            transaction(context).executeWithoutResult(status -> {
                note(context, "done");
                universe.save(world);
            });
            assertThat(notes(context)).containsExactly("done");
            assertThat(names(context)).containsExactly("Earth");
            assertThat(universe.repository().contains(world.id())).isTrue();
        });
    }

    @Test
    void aReadModelMayBeOfBoth() {
        jpaRunner.withBean(Both.class).run(context -> {
            Processor both = context.getBean(Processors.class).get("both");
            both.awaitProcessed(save(context, "Earth"), LONG);
            long mars = save(context, "Mars");

            assertThatExceptionOfType(ProcessingException.class)
                    .isThrownBy(() -> both.awaitProcessed(mars, LONG))
                    .withMessageContaining("no life on Mars");
            assertThat(entityNames(context)).containsExactly("Earth");
            assertThat(notes(context)).containsExactly("Earth");
            assertThat(both.status().get(0).position()).isEqualTo(mars - 1);
        });
    }

    private static void write(ApplicationContext context, World world) {
        entities(context).persist(new NamedEntity(world.id(), world.name()));
        note(context, world.name());
        context.getBean(Universe.class).save(world);
    }

    private static void assertEverywhere(ApplicationContext context, World world, String name) {
        assertThat(entityNames(context)).containsExactly(name);
        assertThat(notes(context)).containsExactly(name);
        assertThat(names(context)).containsExactly(name);
        assertThat(context.getBean(Universe.class).repository().contains(world.id()))
                .isTrue();
    }

    private static void assertNowhere(ApplicationContext context, World world) {
        assertThat(entityNames(context)).isEmpty();
        assertThat(notes(context)).isEmpty();
        assertThat(names(context)).isEmpty();
        assertThat(context.getBean(Universe.class).repository().contains(world.id()))
                .isFalse();
    }

    private static TransactionTemplate transaction(ApplicationContext context) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    private static long save(ApplicationContext context, String name) {
        return context.getBean(Universe.class)
                .save(new World(name))
                .get(0)
                .notificationId()
                .orElseThrow();
    }

    private static EntityManager entities(ApplicationContext context) {
        return SharedEntityManagerCreator.createSharedEntityManager(context.getBean(EntityManagerFactory.class));
    }

    private static void note(ApplicationContext context, String note) {
        context.getBean(DSLContext.class)
                .insertInto(NOTES)
                .columns(NOTE)
                .values(note)
                .execute();
    }

    private static List<String> notes(ApplicationContext context) {
        return context.getBean(DSLContext.class).select(NOTE).from(NOTES).fetch(NOTE);
    }

    private static List<String> entityNames(ApplicationContext context) {
        return rows(context, "select name from entities");
    }

    private static List<String> names(ApplicationContext context) {
        return rows(context, "select name from inline_names");
    }

    private static List<String> rows(ApplicationContext context, String sql) {
        return context.getBean(JdbcClient.class).sql(sql).query(String.class).list();
    }

    /** Kept in the transactions of the saves. */
    @Follows(value = Universe.class, inline = true)
    static class InlineNames extends Projection {

        private final JdbcClient jdbc;

        InlineNames(JdbcClient jdbc) {
            this.jdbc = jdbc;
            jdbc.sql("create table if not exists inline_names (name text)").update();
            jdbc.sql("create table if not exists notes (note text)").update();
        }

        @EventHandler
        void on(World.Created event) {
            jdbc.sql("insert into inline_names values (?)").param(event.name()).update();
        }
    }

    @Follows(Universe.class)
    static class Both extends Projection {

        private final EntityManager entities;
        private final DSLContext jooq;

        Both(EntityManagerFactory factory, DSLContext jooq) {
            this.entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
            this.jooq = jooq;
        }

        @EventHandler
        void on(World.Created event, DomainEvent envelope) {
            entities.persist(new NamedEntity(envelope.originatorId().uuid(), event.name()));
            entities.flush();
            jooq.insertInto(NOTES).columns(NOTE).values(event.name()).execute();
            if (event.name().equals("Mars")) {
                throw new IllegalStateException("no life on Mars");
            }
        }
    }

    @Entity(name = "entities")
    static class NamedEntity {

        @Id
        UUID id;

        @Column(nullable = false)
        String name;

        protected NamedEntity() {}

        NamedEntity(UUID id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** As Spring Boot makes it. */
    @Configuration(proxyBeanMethods = false)
    static class Jooq {

        @Bean
        DSLContext jooq(DataSource dataSource) {
            return DSL.using(new TransactionAwareDataSourceProxy(dataSource), SQLDialect.POSTGRES);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jpa {

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
            HibernateJpaVendorAdapter hibernate = new HibernateJpaVendorAdapter();
            hibernate.setGenerateDdl(true);
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setJpaVendorAdapter(hibernate);
            factory.setManagedTypes(PersistenceManagedTypes.of(NamedEntity.class.getName()));
            return factory;
        }

        @Bean
        JpaTransactionManager transactionManager(EntityManagerFactory entities) {
            return new JpaTransactionManager(entities);
        }
    }
}
