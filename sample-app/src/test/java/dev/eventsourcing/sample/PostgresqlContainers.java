package dev.eventsourcing.sample;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL in a container, which the DataSource of a test, or of the sample in development, is connected to. */
// tag::container[]
@TestConfiguration(proxyBeanMethods = false)
class PostgresqlContainers {

    @Bean
    @ServiceConnection
    PostgreSQLContainer postgresql() {
        return new PostgreSQLContainer("postgres:18");
    }
}
// end::container[]
