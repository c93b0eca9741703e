package dev.eventsourcing.sample;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.testcontainers.junit.jupiter.Testcontainers;

/** Runs wherever a Docker engine answers; the build on CI provides one, and fails if this was left out. */
// tag::test[]
@Testcontainers(disabledWithoutDocker = true)
@Import(PostgresqlContainers.class)
@ActiveProfiles("postgresql")
class PostgresqlSampleTests extends WorldsScenario {}
// end::test[]
