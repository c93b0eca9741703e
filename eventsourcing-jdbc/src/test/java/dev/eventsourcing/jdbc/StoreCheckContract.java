package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.UnreadableEventsException;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.EventType;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Upcaster;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A start finds what another build has stored and this one cannot read, without reading the log for what it can. */
abstract class StoreCheckContract {

    @Topic("said")
    record Said(String what) {}

    @Revision(2)
    @Topic("said")
    record SaidTo(String what, String whom) {}

    @Topic("heard")
    record Heard(String what) {}

    private final Upcaster toNobody = Upcaster.of("said", 1, payload -> payload.put("whom", "nobody"));
    private TestDatabase database;
    private HikariDataSource pool;

    abstract TestDatabase emptyDatabase();

    @BeforeEach
    void open() {
        database = emptyDatabase();
        pool = database.newPool();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void notesWhatABuildCanWriteOnce() {
        Application application = build(new Topics(), Said.class, Heard.class);
        application.requireReadable();
        application.requireReadable();
        build(new Topics().register(toNobody), SaidTo.class).requireReadable();

        assertThat(noted())
                .containsOnly(
                        Map.entry(new EventType("said", 1), 0L),
                        Map.entry(new EventType("heard", 1), 0L),
                        Map.entry(new EventType("said", 2), 0L));
    }

    abstract static sealed class Vehicle extends Aggregate permits Car {}

    static non-sealed class Car extends Vehicle {

        @Topic("painted")
        record Painted() implements AggregateEvent<Car> {
            @Override
            public void apply(Car car) {}
        }
    }

    static final class Truck extends Car {

        @Topic("loaded")
        record Loaded() implements AggregateEvent<Truck> {
            @Override
            public void apply(Truck truck) {}
        }
    }

    @Test
    void notesTheEventsOfAllClassesBelowAnAggregate() {
        Topics shared = new Topics();
        Application vehicles = build(shared, Vehicle.class);
        shared.register(Truck.class); // as by another application

        vehicles.requireReadable();

        assertThat(noted().keySet()).containsExactlyInAnyOrder(new EventType("painted", 1), new EventType("loaded", 1));
    }

    @Test
    void listsAllThatItCannotRead() {
        Application newer = build(new Topics().register(toNobody), SaidTo.class, Heard.class);
        newer.requireReadable();
        save(newer, new Heard("b"), new SaidTo("a", "bob"), new SaidTo("c", "bob"));

        assertThatExceptionOfType(UnreadableEventsException.class)
                .isThrownBy(build(new Topics(), Said.class)::requireReadable)
                .satisfies(e -> {
                    assertThat(e.found())
                            .containsOnly(
                                    Map.entry(new EventType("heard", 1), 1L), Map.entry(new EventType("said", 2), 2L));
                    assertThat(e.description().lines())
                            .containsExactly(
                                    "In the store of \"talks\" there are events that this build cannot read:",
                                    "  topic \"heard\", revision 1, such as notification 1: the topic is not registered",
                                    "  topic \"said\", revision 2, such as notification 2: this build knows revision 1");
                    assertThat(e.action()).contains("Start the release that stored them", "Upcaster", "aliases");
                });
    }

    @Test
    void isContentWithUpcasters() {
        Application older = build(new Topics(), Said.class, Heard.class);
        older.requireReadable();
        save(older, new Said("a"), new Heard("b"));

        Application newer = build(
                new Topics().register(toNobody).register(Upcaster.of("heard", 1, Set.of(), heard -> List.of())),
                SaidTo.class);

        assertThatCode(newer::requireReadable).doesNotThrowAnyException();
    }

    @Test
    void whatWasNeverStoredStopsNobodyAndIsLookedForOnce() {
        Application newer = build(new Topics().register(toNobody), SaidTo.class);
        newer.requireReadable();
        Application older = build(new Topics(), Said.class);
        save(older, new Said("a"), new Said("b"));

        older.requireReadable();

        assertThat(noted()).containsEntry(new EventType("said", 2), 2L);
        save(newer, new SaidTo("c", "bob"));
        assertThatExceptionOfType(UnreadableEventsException.class)
                .isThrownBy(build(new Topics(), Said.class)::requireReadable)
                .satisfies(e -> assertThat(e.found()).containsOnly(Map.entry(new EventType("said", 2), 3L)));
    }

    @Test
    void doesNotReadTheLogForWhatItKnows() {
        Application application = build(new Topics(), Said.class);
        application.requireReadable();
        save(application, new Said("a"));
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.execute("ALTER TABLE talks_events RENAME TO talks_events_elsewhere");

        assertThatCode(application::requireReadable).doesNotThrowAnyException();

        jdbc.execute("ALTER TABLE talks_events_elsewhere RENAME TO talks_events");
    }

    @Test
    void looksAgainForWhatItCouldNotDecrypt() {
        Cipher cipher = Cipher.aesGcm(CipherKeys.of("2026", Map.of("2026", new byte[16])));
        Application newer = build(new Topics().register(toNobody), cipher, SaidTo.class);
        newer.requireReadable();
        save(newer, new SaidTo("a", "bob"));

        Cipher other = Cipher.aesGcm(CipherKeys.of("2027", Map.of("2027", new byte[16])));
        build(new Topics(), other, Said.class).requireReadable();

        assertThat(noted()).containsEntry(new EventType("said", 2), 0L);
        assertThatExceptionOfType(UnreadableEventsException.class)
                .isThrownBy(build(new Topics(), cipher, Said.class)::requireReadable);
    }

    @Test
    void knowsWhatAStoreFromBeforeTheTableHolds() {
        save(build(new Topics(), Said.class, Heard.class), new Said("a"), new Heard("b"), new Said("c"));
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.execute("DROP TABLE talks_event_types");
        jdbc.update("DELETE FROM talks_schema_history WHERE version = '4'");

        Application application = build(new Topics(), Said.class);

        assertThat(noted()).containsOnlyKeys(new EventType("heard", 1), new EventType("said", 1));
        assertThatExceptionOfType(UnreadableEventsException.class)
                .isThrownBy(application::requireReadable)
                .withMessageContaining("topic \"heard\", revision 1");
    }

    @Test
    void goesOnWithoutTheTableAndNotAfterOtherFailures() {
        Application application = build(new Topics(), Said.class);
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.execute("ALTER TABLE talks_event_types RENAME TO elsewhere");
        assertThatCode(application::requireReadable).doesNotThrowAnyException();

        jdbc.execute("CREATE TABLE talks_event_types (other text)");

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(application::requireReadable)
                .withMessageContaining("topic");
    }

    private Map<EventType, Long> noted() {
        return connect(new Topics(), null)
                .create("talks")
                .recorder()
                .eventTypes()
                .select()
                .orElseThrow();
    }

    private Application build(Topics topics, Class<?>... types) {
        return build(topics, null, types);
    }

    private Application build(Topics topics, @Nullable Cipher cipher, Class<?>... types) {
        return new Application("talks", connect(topics, cipher), types);
    }

    final JdbcInfrastructureFactory connect(Topics topics, @Nullable Cipher cipher) {
        return new JdbcInfrastructureFactory(
                pool,
                new Mapper(topics, new JacksonTranscoder(), null, cipher),
                JdbcSettings.DEFAULTS,
                Clock.systemUTC());
    }

    static void save(Application application, Object... payloads) {
        OriginatorId id = OriginatorId.of(UUID.randomUUID());
        application.save(DomainEvent.following(id, 0, List.of(payloads)));
    }
}
