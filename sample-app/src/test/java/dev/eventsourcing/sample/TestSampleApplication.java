package dev.eventsourcing.sample;

import org.springframework.boot.SpringApplication;

/** Starts the sample for development, with a PostgreSQL of its own in a container. */
// tag::development[]
class TestSampleApplication {

    public static void main(String[] args) {
        SpringApplication.from(SampleApplication::main)
                .with(PostgresqlContainers.class)
                .run(args);
    }
}
// end::development[]
