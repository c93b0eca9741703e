package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves that follow a transaction in which nothing was saved. */
class TransactionalEventListenerTests {

    private final ApplicationContextRunner contextRunner;

    TransactionalEventListenerTests(@TempDir Path folder) {
        this.contextRunner = SqliteFile.runner(folder)
                .withPropertyValues("spring.datasource.hikari.auto-commit=false")
                .withBean(Plain.class)
                .withBean(Joining.class)
                .withBean(Beginning.class)
                .withBean(Listener.class);
    }

    @Test
    void aSaveAfterTheCommitIsStored() {
        assertStoredAfter(AfterCommit::new);
    }

    @Test
    void aSaveAfterTheCompletionIsStored() {
        assertStoredAfter(AfterCompletion::new);
    }

    private void assertStoredAfter(Function<Runnable, Object> phase) {
        contextRunner.run(context -> {
            assertThat(context.getBeansOfType(Worlds.class)).hasSize(3);
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            for (Worlds worlds : context.getBeansOfType(Worlds.class).values()) {
                World world = new World("Earth");
                transaction.executeWithoutResult(status -> {
                    context.getBean(JdbcTemplate.class).queryForObject("select 1", Integer.class);
                    context.publishEvent(phase.apply(() -> worlds.store(world)));
                });
                assertThat(world.pendingEvents()).as(worlds.name()).isEmpty();
                assertThat(worlds.repository().contains(world.id()))
                        .as(worlds.name())
                        .isTrue();
            }
        });
    }

    record AfterCommit(Runnable work) {}

    record AfterCompletion(Runnable work) {}

    static class Listener {

        @TransactionalEventListener
        void on(AfterCommit event) {
            event.work().run();
        }

        @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
        void on(AfterCompletion event) {
            event.work().run();
        }
    }

    abstract static class Worlds extends Application {
        Worlds(InfrastructureFactory infrastructure) {
            super(infrastructure, World.class);
        }

        abstract void store(World world);
    }

    static class Plain extends Worlds {
        Plain(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }

        @Override
        public void store(World world) {
            save(world);
        }
    }

    static class Joining extends Worlds {
        Joining(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }

        @Override
        @Transactional
        public void store(World world) {
            save(world);
        }
    }

    static class Beginning extends Worlds {
        Beginning(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }

        @Override
        @Transactional(propagation = Propagation.REQUIRES_NEW)
        public void store(World world) {
            save(world);
        }
    }
}
