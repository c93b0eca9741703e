package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class SqliteDatabaseTests {

    @TempDir
    private Path folder;

    /** The driver would take a transaction for begun that could not be, and store events that it said were not. */
    @ParameterizedTest
    @ValueSource(strings = {"IMMEDIATE", "EXCLUSIVE"})
    void refusesAnSqliteDatabaseWhoseTransactionsLockItWhenTheyBegin(String mode) {
        try (HikariDataSource dataSource = pool(mode)) {
            JdbcInfrastructureFactory factory = Workload.connect(dataSource, JdbcSettings.DEFAULTS);
            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory.create("universe"))
                    .withMessageContaining("where a transaction begins")
                    .satisfies(e -> assertThat(e.action()).contains("transaction_mode"));
            new JdbcTemplate(dataSource).execute("CREATE TABLE mine (text)"); // the connection is as it was
        }
        try (HikariDataSource dataSource = pool("DEFERRED");
                JdbcInfrastructureFactory factory = Workload.connect(dataSource, JdbcSettings.DEFAULTS)) {
            assertThat(Workload.recorder(factory).insertEvents(List.of(event(newId(), 1))))
                    .hasSize(1);
        }
    }

    private HikariDataSource pool(String mode) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:sqlite:" + folder.resolve("e.db") + "?transaction_mode=" + mode);
        pool.setMaximumPoolSize(2);
        return pool;
    }
}
