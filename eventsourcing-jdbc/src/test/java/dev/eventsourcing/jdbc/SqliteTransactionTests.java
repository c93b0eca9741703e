package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.Tracking;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteTransactionTests extends JdbcTransactionContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    @Test
    void leavesTheConnectionsBusyTimeoutAloneAfterASaveOfItsOwn() {
        dataSource.getHikariConfigMXBean().setMaximumPoolSize(1);
        Integer before = jdbc.queryForObject("PRAGMA busy_timeout", Integer.class);
        List<Runnable> writes = List.of(
                this::saveOne,
                () -> recorder().insertEvents(List.of(), new Tracking("upstream", 1)),
                () -> recorder().inTransaction(() -> application.save(Counter.start())));
        for (Runnable write : writes) {
            write.run();

            assertThat(jdbc.queryForObject("PRAGMA busy_timeout", Integer.class))
                    .isEqualTo(before);
        }
    }

    @Test
    void givesTheCallersConnectionItsBusyTimeoutBack() {
        List<Runnable> writes =
                List.of(this::saveOne, () -> recorder().insertEvents(List.of(), new Tracking("upstream", 1)));
        for (Runnable write : writes) {
            inTransaction(() -> {
                jdbc.execute("PRAGMA busy_timeout = 1234");
                write.run();
                assertThat(jdbc.queryForObject("PRAGMA busy_timeout", Integer.class))
                        .isEqualTo(1234);
            });
        }
    }
}
