package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.Transcoder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows one event along its whole way, from the command that triggers it to the read model that shows it: the map of
 * the library for those who are new to it.
 */
class DataFlowTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Transcoder transcoder = new JacksonTranscoder();
    private final Compressor compressor = Compressor.deflate();
    private final Cipher cipher = Cipher.aesGcm(CipherKeys.of("k1", Map.of("k1", new byte[32])));
    private final Mapper mapper = new Mapper(new Topics(), transcoder, compressor, cipher);
    private TestDatabase database;
    private DataSource dataSource;
    private JdbcInfrastructureFactory infrastructure;

    @BeforeEach
    void open() {
        database = TestDatabase.sqlite();
        dataSource = database.newPool();
        infrastructure = new JdbcInfrastructureFactory(
                dataSource, mapper, JdbcSettings.DEFAULTS, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneEventGoesFromItsCommandToTheReadModel() throws Exception {
        String happening = "dinosaurs ".repeat(20);
        Application universe = new Application("universe", infrastructure, World.class);
        UUID id = UUID.randomUUID();
        universe.save(new World(id));

        // 1. a command is a method of the aggregate
        World world = universe.repository().get(World.class, id);
        EventScope.of("user", "alice").run(() -> world.makeItSo(happening));
        assertThat(world.history).containsExactly(happening);

        // 2. its event is applied, and pending in an envelope
        DomainEvent pending = new DomainEvent(
                OriginatorId.of(id),
                2,
                OffsetDateTime.ofInstant(NOON, ZoneOffset.UTC),
                new World.SomethingHappened(happening),
                Map.of("user", "alice"));
        assertThat(world.pendingEvents()).containsExactly(pending);
        assertThat(world.version()).isEqualTo(2);

        // 3. the application saves it, and says which place it has in the order
        List<Recording> recordings = universe.save(world);
        assertThat(recordings).containsExactly(new Recording(pending, 2));
        assertThat(world.pendingEvents()).isEmpty();

        // 4. the mapper has made bytes of it: JSON, compressed, encrypted, bound to its row
        StoredEvent stored = mapper.toStoredEvent(pending);
        assertThat(stored.topic()).isEqualTo("World.SomethingHappened");
        byte[] json = transcoder.encode(new EventData(pending.timestamp(), pending.metadata(), pending.payload()));
        assertThat(new String(json, UTF_8))
                .isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"metadata\":{\"user\":\"alice\"},"
                        + "\"payload\":{\"what\":\"" + happening + "\"}}");
        assertThat(compressor.compress(json)).hasSizeLessThan(json.length).startsWith(Compressor.DEFLATE);
        assertThat(stored.state()).startsWith(Cipher.AES_GCM).hasSizeLessThan(json.length);

        // 5. the recorder has made a row of it, which nobody else can read
        Map<String, Object> row = JdbcClient.create(dataSource)
                .sql("SELECT * FROM universe_events WHERE notification_id = 2")
                .query()
                .singleRow();
        assertThat(row).containsEntry("originator_version", 2).containsEntry("topic", "World.SomethingHappened");
        byte[] state = (byte[]) row.get("state");
        assertThat(new String(state, UTF_8)).doesNotContain("dinosaurs");
        StoredEvent fromRow = new StoredEvent(OriginatorId.of(id), 2, "World.SomethingHappened", state);
        assertThat(mapper.toDomainEvent(fromRow)).isEqualTo(pending);

        // 6. it has its place in the total order
        Notification notification = universe.notificationLog().select(2L, 10).get(0);
        assertThat(notification).isEqualTo(new Notification(2, fromRow));
        assertThat(universe.notificationLog().section("1,10").id()).isEqualTo("1,2");

        // 7. a processor reacts to it: its own events and its position are one transaction, and once is once
        Tracking position = new Tracking(universe.name(), notification.id());
        DomainEvent received = mapper.toDomainEvent(notification.event());
        World.SomethingHappened event = (World.SomethingHappened) received.payload();
        World echo = new World(UUID.randomUUID());
        echo.makeItSo("echo of " + event.what());
        List<StoredEvent> output =
                echo.collectEvents().stream().map(mapper::toStoredEvent).toList();
        ProcessRecorder echoes = infrastructure.create("echoes").recorder();
        assertThat(echoes.insertEvents(output, position)).containsExactly(1L, 2L);
        assertThat(echoes.maxTrackingId("universe")).hasValue(2);
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> echoes.insertEvents(List.of(), position))
                .withMessageContaining("processed before");

        // 8. a read model shows it: its rows and its position are one transaction
        JdbcClient readModel = JdbcClient.create(dataSource);
        readModel.sql("CREATE TABLE happenings (world text, what text)").update();
        ProcessRecorder views = infrastructure.create("views").recorder();
        new TransactionTemplate(new JdbcTransactionManager(dataSource)).executeWithoutResult(transaction -> {
            readModel
                    .sql("INSERT INTO happenings VALUES (?, ?)")
                    .params(received.originatorId().toString(), event.what())
                    .update();
            views.insertEvents(List.of(), position);
        });
        assertThat(readModel
                        .sql("SELECT what FROM happenings")
                        .query(String.class)
                        .list())
                .containsExactly(happening);
        assertThat(views.maxTrackingId("universe")).hasValue(2);
    }

    static final class World extends Aggregate {
        private final List<String> history = new ArrayList<>();

        private World() {}

        World(UUID id) {
            super(id);
            trigger(new Created());
        }

        void makeItSo(String what) {
            trigger(new SomethingHappened(what));
        }

        sealed interface Event extends AggregateEvent<World> {}

        record Created() implements Event {
            @Override
            public void apply(World world) {}
        }

        record SomethingHappened(String what) implements Event {
            @Override
            public void apply(World world) {
                world.history.add(what);
            }
        }
    }
}
