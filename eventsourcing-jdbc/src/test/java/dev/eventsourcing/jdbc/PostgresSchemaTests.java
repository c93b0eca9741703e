package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.PostgresConcurrentOrderingTests.recorder;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

class PostgresSchemaTests {

    /** Waiting does not help, as it does where instances start together. */
    @Test
    @Timeout(30)
    void whoMayNotMakeTablesIsToldAtOnce() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            String role = "reader_" + System.nanoTime();
            new JdbcTemplate(database.newPool()).execute("CREATE ROLE " + role + " LOGIN");
            HikariDataSource reader = database.newPool(config -> {
                config.setJdbcUrl(config.getJdbcUrl().replace("user=postgres", "user=" + role));
                config.setUsername(role);
            });

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> recorder(reader, JdbcSettings.DEFAULTS))
                    .withMessageContaining("permission denied for schema public")
                    .withMessageContaining("Let the database user create tables");
        }
    }
}
