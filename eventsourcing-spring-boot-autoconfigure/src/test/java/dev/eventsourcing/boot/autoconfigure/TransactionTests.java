package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionTests {

    private final ApplicationContextRunner contextRunner;

    TransactionTests(@TempDir Path folder) {
        this.contextRunner = SqliteFile.runner(folder).withBean(Bookkeeper.class);
    }

    @Test
    void anApplicationMayBeTransactional() {
        contextRunner.run(context -> {
            Bookkeeper bookkeeper = start(context);
            assertThat(AopUtils.isCglibProxy(bookkeeper)).isTrue();
            World world = new World("Earth");
            bookkeeper.saveAndCount(world);
            assertThat(bookkeeper.name()).isEqualTo("bookkeeper");
            assertThat(bookkeeper.repository().get(World.class, world.id()).version())
                    .isEqualTo(1);
            assertThat(bookkeeper.notificationLog().section("1,10").items()).hasSize(1);
            assertThat(bookkeeper.eventStore().contains(world.originatorId())).isTrue();
            assertThat(context.getBean(JdbcTemplate.class).queryForObject("select n from saves", Integer.class))
                    .isEqualTo(1);
        });
    }

    @Test
    void eventsAndRowsOfTheUserRollBackTogetherAndTheNextSaveStoresBoth() {
        contextRunner.run(context -> {
            Bookkeeper bookkeeper = start(context);
            World world = new World("Earth");
            assertThatThrownBy(() -> bookkeeper.saveAndFail(world)).hasMessage("after the save");
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
            assertThat(bookkeeper.repository().contains(world.id())).isFalse();
            assertThat(jdbc.queryForObject("select n from saves", Integer.class))
                    .isZero();
            assertThat(world.pendingEvents()).hasSize(1);

            assertThat(bookkeeper.saveAndCount(world)).isEqualTo(1);
            assertThat(world.pendingEvents()).isEmpty();
            assertThat(bookkeeper.repository().contains(world.id())).isTrue();
            assertThat(jdbc.queryForObject("select n from saves", Integer.class))
                    .isEqualTo(1);
        });
    }

    @Test
    void aSaveWaitsForOtherWritersAsLongAsConfigured() {
        contextRunner.withPropertyValues("eventsourcing.jdbc.lock-timeout=50ms").run(context -> {
            Bookkeeper bookkeeper = start(context);
            TransactionTemplate other = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            long start = System.nanoTime();
            assertThatThrownBy(() -> other.execute(outer -> {
                        bookkeeper.save(new World("Earth"));
                        return other.execute(inner -> bookkeeper.save(new World("Mars")));
                    }))
                    .isInstanceOf(PersistenceException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        });
    }

    private static Bookkeeper start(ApplicationContext context) {
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        jdbc.execute("create table saves (n integer not null)");
        jdbc.execute("insert into saves values (0)");
        return context.getBean(Bookkeeper.class);
    }

    @Transactional
    static class Bookkeeper extends Application {

        private final JdbcTemplate jdbc;

        Bookkeeper(InfrastructureFactory infrastructure, JdbcTemplate jdbc) {
            super(infrastructure, World.class);
            this.jdbc = jdbc;
        }

        public int saveAndCount(World world) {
            jdbc.update("update saves set n = n + 1");
            return save(world).size();
        }

        public void saveAndFail(World world) {
            saveAndCount(world);
            throw new IllegalStateException("after the save");
        }
    }
}
