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
                .withBean(Universe.class)
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
            assertThat(context.getBeansOfType(Application.class)).hasSize(3);
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            for (Application application :
                    context.getBeansOfType(Application.class).values()) {
                World world = new World("Earth");
                transaction.executeWithoutResult(status -> {
                    context.getBean(JdbcTemplate.class).queryForObject("select 1", Integer.class);
                    context.publishEvent(phase.apply(() -> application.save(world)));
                });
                assertThat(world.pendingEvents()).as(application.name()).isEmpty();
                assertThat(application.repository().contains(world.id()))
                        .as(application.name())
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

    @Transactional
    static class Joining extends Application {
        Joining(InfrastructureFactory infrastructure) {
            super(infrastructure, World.class);
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    static class Beginning extends Application {
        Beginning(InfrastructureFactory infrastructure) {
            super(infrastructure, World.class);
        }
    }
}
