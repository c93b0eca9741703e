package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class PostgresStoreCheckTests extends StoreCheckContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void servesFromADatabaseThatIsReadOnly() {
        try (TestDatabase database = emptyDatabase()) {
            JdbcInfrastructureFactory writing = factory(database.newPool(), SchemaMode.MIGRATE);
            new Application("talks", writing, Said.class).requireReadable();
            HikariDataSource readOnly =
                    database.newPool(pool -> pool.setConnectionInitSql("SET default_transaction_read_only = on"));

            Application application =
                    new Application("talks", factory(readOnly, SchemaMode.NONE), Heard.class, Said.class);

            assertThatCode(application::requireReadable).doesNotThrowAnyException();
        }
    }

    private static JdbcInfrastructureFactory factory(HikariDataSource pool, SchemaMode schema) {
        return new JdbcInfrastructureFactory(
                pool,
                new Mapper(new Topics(), new JacksonTranscoder()),
                JdbcSettings.DEFAULTS.with(schema),
                Clock.systemUTC());
    }
}
