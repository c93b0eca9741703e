package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class SqliteEncodingTests {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16le", "UTF-16be"})
    void readsTheTopicsThatItHasStoredWhateverEncodingTheDatabaseHas(String encoding) {
        try (TestDatabase database = TestDatabase.sqlite()) {
            HikariDataSource pool =
                    database.newPool(config -> config.addDataSourceProperty("encoding", '"' + encoding + '"'));
            JdbcSettings settings = JdbcSettings.DEFAULTS.with(SchemaMode.MIGRATE);
            Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());
            try (var factory = new JdbcInfrastructureFactory(pool, mapper, settings, Clock.systemUTC())) {
                Infrastructure infrastructure = factory.create("worlds");
                assertThat(new JdbcTemplate(pool).queryForObject("PRAGMA encoding", String.class))
                        .isEqualTo(encoding);
                OriginatorId id = OriginatorId.of(UUID.randomUUID());
                List<StoredEvent> stored = List.of(
                        new StoredEvent(id, 1, "World.Created", new byte[] {1}),
                        new StoredEvent(id, 2, "Größe.世界.🌍", new byte[] {2}));
                infrastructure.recorder().insertEvents(stored);
                infrastructure.snapshotRecorder().insertEvents(stored);
                assertThat(infrastructure.recorder().selectEvents(id, EventSelection.ALL))
                        .isEqualTo(stored);
                assertThat(infrastructure.recorder().selectNotifications(NotificationSelection.after(0, 10)))
                        .extracting(Notification::event)
                        .isEqualTo(stored);
                assertThat(infrastructure.snapshotRecorder().selectEvents(id, EventSelection.ALL))
                        .isEqualTo(stored);
            }
        }
    }
}
