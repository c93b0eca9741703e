package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
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
}
