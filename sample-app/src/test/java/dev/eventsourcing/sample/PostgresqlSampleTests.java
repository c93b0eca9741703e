package dev.eventsourcing.sample;

import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.test.context.ActiveProfiles;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Runs wherever a Docker engine answers; the build on CI provides one, and fails if this was left out. */
@Testcontainers(disabledWithoutDocker = true)
@ActiveProfiles("postgresql")
class PostgresqlSampleTests extends WorldsScenario {

    @Container
    @ServiceConnection
    static final PostgreSQLContainer POSTGRES = new PostgreSQLContainer("postgres:18");
}
