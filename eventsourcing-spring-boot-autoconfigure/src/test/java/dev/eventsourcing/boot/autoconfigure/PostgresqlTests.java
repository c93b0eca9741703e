package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.jdbc.Ordering;
import dev.eventsourcing.jdbc.SchemaException;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresqlTests {

    private final EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(SqliteFile.CONFIGURATIONS)
            .withBean(Universe.class)
            .withPropertyValues(database.springProperties());

    @Test
    void keepsEvents() {
        UUID[] id = new UUID[1];
        contextRunner.run(context -> {
            assertThat(context).hasSingleBean(JdbcRecorder.class);
            id[0] = context.getBean(Universe.class).createWorld("Earth");
        });
        contextRunner.run(context -> assertThat(
                        context.getBean(Universe.class).repository().contains(id[0]))
                .isTrue());
    }

    @Test
    void changesTheOrderingAtTheStart() {
        contextRunner.run(context -> context.getBean(Universe.class).createWorld("Earth"));
        contextRunner
                .withPropertyValues("eventsourcing.jdbc.postgresql.ordering=concurrent")
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Mars");
                    JdbcRecorder recorder = context.getBean(JdbcRecorder.class);
                    assertThat(recorder.orderingStatus().ordering()).isEqualTo(Ordering.CONCURRENT);
                    assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 10)))
                            .hasSize(2);
                });
    }

    @Test
    void refusesToChangeTheOrderingWhereTablesAreOnlyValidated() {
        contextRunner.run(context -> assertThat(context).hasNotFailed());
        contextRunner
                .withPropertyValues(
                        "eventsourcing.jdbc.postgresql.ordering=concurrent", "eventsourcing.jdbc.schema=validate")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(SchemaException.class)
                        .hasMessageContaining(
                                "is ordered strict, and eventsourcing.jdbc.postgresql.ordering is concurrent"));
    }

    @Test
    void migratesAfterTheUser() {
        contextRunner
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(JdbcTemplate.class).queryForList("select name from users", String.class))
                            .containsExactly("alice");
                    context.getBean(Universe.class).createWorld("Earth");
                });
    }

    @Test
    void joinsTheTransactionOfTheCaller() {
        contextRunner.run(context -> {
            Universe universe = context.getBean(Universe.class);
            World world = new World("Earth");
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        universe.save(world);
                        throw new IllegalStateException("after the save");
                    }))
                    .hasMessage("after the save");
            assertThat(universe.repository().contains(world.id())).isFalse();
            assertThat(universe.save(world)).hasSize(1);
            assertThat(universe.repository().contains(world.id())).isTrue();
        });
    }
}
