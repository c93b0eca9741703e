package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.JdbcTemplate;

/** An instance, in a process of its own, that holds claims for as long as it can, and takes them again when it has lost them. */
final class ClaimHolderProcess {

    static final String CLAIMED = "claimed";

    /** What it does meanwhile. */
    enum Mode {
        /** It says something to the server, again and again. */
        BUSY,

        /** It waits for the server. */
        QUERYING,

        /** The server waits for it to read. */
        NOT_READING
    }

    private ClaimHolderProcess() {}

    public static void main(String[] arguments) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(2 * arguments.length);
        try (HikariDataSource pool = new HikariDataSource(config);
                JdbcInfrastructureFactory factory = new JdbcInfrastructureFactory(
                        pool,
                        new Mapper(new Topics(), new JacksonTranscoder()),
                        JdbcSettings.DEFAULTS,
                        Clock.systemUTC())) {
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            TrackingRecorder tracking = factory.createTracking("view");
            List<Thread> holders = new ArrayList<>();
            for (String log : List.of(arguments).subList(2, arguments.length)) {
                holders.add(new Thread(() -> hold(tracking, log, Mode.valueOf(arguments[1]), jdbc)));
            }
            holders.forEach(Thread::start);
            for (Thread holder : holders) {
                holder.join();
            }
        }
    }

    private static void hold(TrackingRecorder tracking, String log, Mode mode, JdbcTemplate jdbc) {
        while (true) {
            try {
                tracking.claim(log, () -> {
                    switch (mode) {
                        case BUSY -> talk(jdbc);
                        case QUERYING -> wait(jdbc);
                        case NOT_READING -> leaveUnread(jdbc);
                    }
                    return true;
                });
            } catch (RuntimeException e) {
                System.out.println("lost: " + e);
            }
        }
    }

    private static void talk(JdbcTemplate jdbc) {
        System.out.println(CLAIMED);
        while (true) {
            jdbc.queryForList("SELECT pg_sleep(0.1)::text");
        }
    }

    private static void wait(JdbcTemplate jdbc) {
        System.out.println(CLAIMED);
        jdbc.queryForList("SELECT pg_sleep(60)::text");
    }

    private static void leaveUnread(JdbcTemplate jdbc) {
        jdbc.execute((java.sql.Connection connection) -> {
            CopyOut rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (SELECT repeat('x', 1000000) FROM generate_series(1, 1000)) TO STDOUT");
            rows.readFromCopy();
            System.out.println(CLAIMED);
            try {
                return new CompletableFuture<byte[]>().get();
            } catch (Exception e) {
                throw new SQLException(e);
            }
        });
    }
}
