package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** A read model of JPA entities. */
class ProcessorJpaTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(SqliteFile.CONFIGURATIONS)
            .withBean(Universe.class)
            .withUserConfiguration(Jpa.class)
            .withBean(WorldEntities.class)
            .withPropertyValues("eventsourcing.processors.defaults.retry.max-attempts=1")
            .withPropertyValues(database.springProperties());

    @Test
    void itsEntitiesAndThePositionAreCommittedInOne() {
        contextRunner.run(context -> {
            Processor processor = context.getBean(Processors.class).get("world_entities");
            processor.awaitProcessed(save(context.getBean(Universe.class), "Earth"), LONG);
            assertThat(names(context.getBean(JdbcClient.class))).containsExactly("Earth");
        });
    }

    @Test
    void itsEntitiesAndThePositionAreRolledBackInOne() {
        contextRunner.run(context -> {
            Processor processor = context.getBean(Processors.class).get("world_entities");
            long last = save(context.getBean(Universe.class), "Mars");
            assertThatExceptionOfType(ProcessingException.class)
                    .isThrownBy(() -> processor.awaitProcessed(last, LONG))
                    .withMessageContaining("no life on Mars");
            assertThat(names(context.getBean(JdbcClient.class))).isEmpty();
            assertThat(processor.status().get(0).position()).isZero();
        });
    }

    private static long save(Universe universe, String name) {
        return universe.save(new World(name)).get(0).notificationId().orElseThrow();
    }

    private static List<String> names(JdbcClient jdbc) {
        return jdbc.sql("select name from worlds").query(String.class).list();
    }

    static class WorldEntities extends Projection {

        private final EntityManager entities;

        WorldEntities(EntityManagerFactory factory) {
            this.entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
        }

        @EventHandler
        void on(World.Created event, DomainEvent envelope) {
            entities.persist(new WorldEntity(envelope.originatorId().uuid(), event.name()));
            entities.flush();
            if (event.name().equals("Mars")) {
                throw new IllegalStateException("no life on Mars");
            }
        }
    }

    @Entity(name = "worlds")
    static class WorldEntity {

        @Id
        UUID id;

        String name;

        protected WorldEntity() {}

        WorldEntity(UUID id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jpa {

        @Bean
        LocalContainerEntityManagerFactoryBean entities(DataSource dataSource) {
            HibernateJpaVendorAdapter hibernate = new HibernateJpaVendorAdapter();
            hibernate.setGenerateDdl(true);
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setJpaVendorAdapter(hibernate);
            factory.setManagedTypes(PersistenceManagedTypes.of(WorldEntity.class.getName()));
            return factory;
        }

        @Bean
        JpaTransactionManager manager(EntityManagerFactory entities) {
            return new JpaTransactionManager(entities);
        }
    }
}
