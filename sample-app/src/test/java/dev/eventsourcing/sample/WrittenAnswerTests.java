package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was stored is answered as such, whether or not its place in the log can be told. */
class WrittenAnswerTests {

    @Test
    void aWriteWhosePlaceIsNotKnownIsAnsweredWithoutIt(@TempDir Path folder) {
        DriverManagerDataSource database = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("worlds.db"));
        try (JdbcInfrastructureFactory infrastructure = new JdbcInfrastructureFactory(
                database,
                new Mapper(new Topics(), new JacksonTranscoder()),
                JdbcSettings.DEFAULTS,
                Clock.systemUTC())) {
            WorldController controller = new WorldController(new Universe(infrastructure));

            ResponseEntity<WorldId> answer = new TransactionTemplate(new JdbcTransactionManager(database))
                    .execute(status -> controller.create(new NewWorld("Earth")));

            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
            assertThat(answer.getHeaders().headerNames()).doesNotContain("X-Notification-Id");
            assertThat(controller.create(new NewWorld("Mars")).getHeaders().getFirst("X-Notification-Id"))
                    .isEqualTo("2");
        }
    }
}
