package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;

class SqliteGroupCommitTests extends GroupCommitContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    @BeforeEach
    void refuseSomeTopic() {
        new JdbcTemplate(database().newPool())
                .execute("CREATE TRIGGER refuse BEFORE INSERT ON universe_events WHEN NEW.topic = 'refused'"
                        + " BEGIN SELECT RAISE(ABORT, 'refused by a trigger'); END");
    }

    @Override
    StoredEvent unstorable(OriginatorId id) {
        return new StoredEvent(id, 1, "refused", new byte[0]);
    }

    /** Has another save wait for the lock of the database, so that the next one waits for its turn in this process. */
    @Override
    Hindrance hinderWriting() throws SQLException {
        Connection writing = database().newPool().getConnection();
        writing.createStatement().execute("BEGIN IMMEDIATE");
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> recorder().insertEvents(List.of(event(newId(), 1)), new Tracking("other", 1)));
        Awaitility.await().until(SqliteGroupCommitTests::someoneWrites);
        return () -> {
            writing.createStatement().execute("ROLLBACK");
            writing.close();
            first.join();
        };
    }

    private static boolean someoneWrites() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(SqliteEventWriter.class.getName()));
    }
}
