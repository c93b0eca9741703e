package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PostgresqlRunningProcessorsTests extends RunningProcessorsScenario {

    @Override
    ApplicationContextRunner database() {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        return new ApplicationContextRunner()
                .withConfiguration(SqliteFile.CONFIGURATIONS)
                .withPropertyValues(database.springProperties());
    }
}
