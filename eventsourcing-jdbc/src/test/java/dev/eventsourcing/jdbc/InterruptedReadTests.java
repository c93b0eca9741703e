package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.NotificationSubscription;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InterruptedReadTests {

    @Test
    void aSubscriptionThatWaitsForAConnectionEndsAsOneThatWaitsForEvents() throws Exception {
        try (TestDatabase database = TestDatabase.postgresql();
                HikariDataSource pool = database.newPool();
                JdbcInfrastructureFactory infrastructure = new JdbcInfrastructureFactory(
                        pool,
                        new Mapper(new Topics(), new JacksonTranscoder()),
                        JdbcSettings.DEFAULTS.withWakeUps(false),
                        Clock.systemUTC())) {
            Application application = new Application("universe", infrastructure, TransactionFixture.Counter.class);
            pool.getHikariConfigMXBean().setMaximumPoolSize(1);
            pool.getHikariPoolMXBean().softEvictConnections();
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            try (NotificationSubscription subscription = application.subscribe(0);
                    Connection held = pool.getConnection()) {
                Thread reader = new Thread(() -> {
                    try {
                        subscription.next();
                    } catch (InterruptedException | RuntimeException e) {
                        thrown.complete(e);
                    }
                });
                reader.start();
                await().until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 1);
                reader.interrupt();

                assertThat(thrown).succeedsWithin(Duration.ofSeconds(10));
                assertThat(thrown.join())
                        .isInstanceOf(InterruptedException.class)
                        .hasMessage("Interrupted while the log was read");
                assertThat(held.isValid(1)).isTrue();
            }
        }
    }
}
