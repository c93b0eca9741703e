package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class PostgresVersionTests {

    @Test
    void theReadmeNamesTheOldestAndTheNewestVersionThatAreTested() throws Exception {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("PostgreSQL " + majorVersion(TestDatabase.oldestPostgresql()) + " to "
                        + majorVersion(TestDatabase.postgresql()));
    }

    private static int majorVersion(TestDatabase database) {
        try (database) {
            return new JdbcTemplate(database.newPool())
                    .queryForObject("SELECT current_setting('server_version_num')::int / 10000", Integer.class);
        }
    }
}
