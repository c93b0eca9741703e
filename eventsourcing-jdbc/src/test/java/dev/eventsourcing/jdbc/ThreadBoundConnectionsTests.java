package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.ApplicationRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.datasource.UserCredentialsDataSourceAdapter;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** A save is stored where the DataSource says for the thread that saves, or the start fails. */
class ThreadBoundConnectionsTests {

    private static final TestDatabase FIRST = TestDatabase.sqlite();
    private static final TestDatabase SECOND = TestDatabase.sqlite();
    private static final HikariDataSource A = FIRST.newPool();
    private static final HikariDataSource B = SECOND.newPool();
    private static final ThreadLocal<String> TENANT = ThreadLocal.withInitial(() -> "a");

    @AfterAll
    static void close() {
        FIRST.close();
        SECOND.close();
    }

    static List<DataSource> kinds() {
        return List.of(
                routing(),
                new DelegatingDataSource(routing()),
                new TransactionAwareDataSourceProxy(routing()),
                new LazyConnectionDataSourceProxy(routing()),
                new UserCredentialsDataSourceAdapter() {
                    {
                        setTargetDataSource(A);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void savesOfSeveralThreadsDoNotShareACommitWhereTheConnectionDependsOnTheThread(DataSource dataSource) {
        JdbcInfrastructureFactory factory = Workload.connect(dataSource, JdbcSettings.DEFAULTS);

        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> factory.create("universe"))
                .withMessageContaining("chooses a connection by the thread")
                .satisfies(e -> assertThat(e.action()).contains("eventsourcing.jdbc.group-commit.enabled to false"));
    }

    @Test
    void withoutGroupCommitEachTenantsSavesAreInItsDatabase() {
        for (DataSource each : List.of(A, B)) {
            Workload.connect(each, JdbcSettings.DEFAULTS).create("universe");
        }
        try (JdbcInfrastructureFactory factory =
                Workload.connect(routing(), JdbcSettings.DEFAULTS.withGroupCommit(false))) {
            ApplicationRecorder recorder = factory.create("universe").recorder();
            List<CompletableFuture<Void>> tenants = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String tenant = i % 2 == 0 ? "a" : "b";
                tenants.add(CompletableFuture.runAsync(() -> {
                    TENANT.set(tenant);
                    for (int save = 0; save < 20; save++) {
                        recorder.insertEvents(List.of(event(newId(), 1)));
                    }
                    TENANT.remove();
                }));
            }
            tenants.forEach(CompletableFuture::join);
        }

        for (DataSource each : List.of(A, B)) {
            assertThat(new JdbcTemplate(each).queryForObject("SELECT count(*) FROM universe_events", Integer.class))
                    .isEqualTo(80);
        }
    }

    private static DataSource routing() {
        AbstractRoutingDataSource routing = new AbstractRoutingDataSource() {
            @Override
            protected Object determineCurrentLookupKey() {
                return TENANT.get();
            }
        };
        routing.setTargetDataSources(Map.of("a", A, "b", B));
        routing.setDefaultTargetDataSource(A);
        routing.afterPropertiesSet();
        return routing;
    }
}
