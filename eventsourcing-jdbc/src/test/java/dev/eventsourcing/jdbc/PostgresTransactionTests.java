package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresTransactionTests extends JdbcTransactionContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void givesTheCallersConnectionItsLockTimeoutBack() {
        inTransaction(() -> {
            jdbc().execute("SET LOCAL lock_timeout = '1234ms'");
            saveOne();
            assertThat(jdbc().queryForObject("SHOW lock_timeout", String.class)).isEqualTo("1234ms");
        });
    }

    @Test
    void leavesTheConnectionsLockTimeoutAloneAfterASaveOfItsOwn() {
        String before = jdbc().queryForObject("SHOW lock_timeout", String.class);
        saveOne();
        assertThat(jdbc().queryForObject("SHOW lock_timeout", String.class)).isEqualTo(before);
    }
}
