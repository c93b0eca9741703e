package dev.eventsourcing.test.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.AggregateNotFoundException;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.SnapshotsDisabledException;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Upcaster;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Snapshots of aggregates on every store: they spare work, and change nothing else. */
public abstract class SnapshotContract extends StoreContract<StoreHarness> {

    private static final String WORLDS = "worlds";

    private Application worlds(SnapshotSettings settings) {
        return worlds(mapper(), settings);
    }

    private Application worlds(Mapper mapper, SnapshotSettings settings) {
        InfrastructureFactory factory = store().connect(mapper);
        return new Application(
                WORLDS,
                factory.with(others -> others.with(settings)),
                World.class,
                Counter.FromZero.class,
                Shelf.class,
                Chest.class);
    }

    /** Saves a world of four versions. */
    private static World fourVersions(Application worlds) {
        World world = new World("Earth");
        world.makeItSo("dinosaurs");
        world.makeItSo("trucks");
        world.makeItSo("internet");
        worlds.save(world);
        return world;
    }

    private List<StoredEvent> snapshots(World world) {
        return connect(WORLDS).snapshotRecorder().selectEvents(world.originatorId(), EventSelection.ALL);
    }

    private List<Long> snapshotVersions(World world) {
        return versions(snapshots(world));
    }

    private void putSnapshot(World world, long version, String state) {
        connect(WORLDS)
                .snapshotRecorder()
                .insertEvents(List.of(event(world.originatorId(), version, "World", state.getBytes(UTF_8))));
    }

    private static String state(String fields) {
        return "{\"timestamp\":\"2026-01-02T00:00:00Z\",\"metadata\":{\"created_on\":\"2026-01-01T00:00:00Z\"},"
                + fields + "}";
    }

    @Test
    @Case(83)
    void aSnapshotStandsForTheEventsUpToIt() {
        Application worlds = worlds(SnapshotSettings.MANUAL);
        World world = fourVersions(worlds);
        World first = worlds.repository().get(World.class, world.id(), 1);
        World third = worlds.repository().get(World.class, world.id(), 3);

        worlds.takeSnapshot(World.class, world.id(), 2);

        assertThat(worlds.repository().get(World.class, world.id(), 1)).isEqualTo(first);
        assertThat(worlds.repository().get(World.class, world.id(), 3)).isEqualTo(third);
        assertThat(worlds.repository().get(World.class, world.id())).isEqualTo(world);
        assertThat(worlds(SnapshotSettings.OFF).repository().get(World.class, world.id()))
                .isEqualTo(world);
    }

    @Test
    @Case(83)
    void whatIsBeforeASnapshotIsNotReplayed() {
        Application worlds = worlds(SnapshotSettings.MANUAL);
        World world = fourVersions(worlds);
        putSnapshot(world, 2, state("\"payload\":{\"name\":\"Mars\",\"history\":[\"rovers\"]}"));

        World found = worlds.repository().get(World.class, world.id());

        assertThat(found.name()).isEqualTo("Mars");
        assertThat(found.history()).containsExactly("rovers", "trucks", "internet");
        assertThat(found.version()).isEqualTo(4);
        assertThat(found.createdOn()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    @Case(83)
    void anAggregateOfASnapshotGoesOn() {
        Application worlds = worlds(SnapshotSettings.MANUAL);
        World world = fourVersions(worlds);
        worlds.takeSnapshot(World.class, world.id());

        World found = worlds.repository().get(World.class, world.id());
        found.makeItSo("robots");
        worlds.save(found);

        assertThat(found.version()).isEqualTo(5);
        assertThat(worlds(SnapshotSettings.OFF).repository().get(World.class, world.id()))
                .isEqualTo(found);
    }

    @Test
    @Case(85)
    void keepsASnapshotOfAVersionAndOfTheLatestOne() {
        Application worlds = worlds(SnapshotSettings.MANUAL);
        World world = fourVersions(worlds);

        worlds.takeSnapshot(World.class, world.id(), 2);
        worlds.takeSnapshot(World.class, world.id());

        assertThat(snapshotVersions(world)).containsExactly(2L, 4L);
    }

    @Test
    @Case(86)
    void saysHowToHaveSnapshots() {
        Application worlds = worlds(SnapshotSettings.OFF);
        World world = fourVersions(worlds);

        assertThatExceptionOfType(SnapshotsDisabledException.class)
                .isThrownBy(() -> worlds.takeSnapshot(World.class, world.id()))
                .withMessageContaining("\"worlds\"")
                .withMessageContaining("eventsourcing.snapshots.enabled");
    }

    @Test
    @Case(86)
    void thereIsNoSnapshotOfWhatThereIsNot() {
        Application worlds = worlds(SnapshotSettings.MANUAL);

        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> worlds.takeSnapshot(World.class, UUID.randomUUID()));
    }

    @Test
    @Case(86)
    void takingASnapshotAgainDoesNothing() {
        Application worlds = worlds(SnapshotSettings.MANUAL);
        World world = fourVersions(worlds);
        worlds.takeSnapshot(World.class, world.id());
        List<StoredEvent> before = snapshots(world);

        worlds.takeSnapshot(World.class, world.id());
        worlds.takeSnapshot(World.class, world.id(), 4);

        assertThat(snapshots(world)).isEqualTo(before);
    }

    @Test
    @Case(88)
    void takesSnapshotsByItselfOfTheAggregatesThatAreNamed() {
        try (Application worlds = worlds(SnapshotSettings.OFF.withEvery("World", 2))) {
            World world = fourVersions(worlds);
            Counter.FromZero counter = new Counter.FromZero();
            counter.count();
            counter.count();
            counter.count();
            worlds.save(counter);
            World one = new World("Mars");
            worlds.save(one);
            one.makeItSo("rovers");
            worlds.save(one);

            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(snapshotVersions(one)).containsExactly(2L)); // the last that was asked for
            assertThat(snapshotVersions(world)).containsExactly(4L);
            assertThat(connect(WORLDS).snapshotRecorder().selectEvents(counter.originatorId(), EventSelection.ALL))
                    .isEmpty();
        }
    }

    @Test
    void takesASnapshotAfterASlowLoad() {
        try (Application worlds = worlds(SnapshotSettings.OFF.withSlowLoad(Duration.ZERO))) {
            World world = fourVersions(worlds);

            worlds.repository().get(World.class, world.id());

            Awaitility.await()
                    .untilAsserted(() -> assertThat(snapshotVersions(world)).containsExactly(4L));
        }
    }

    @Test
    void takesNoneAfterASlowLoadOfAnEarlierVersion() {
        try (Application worlds =
                worlds(SnapshotSettings.OFF.withSlowLoad(Duration.ZERO).withKeep(0))) {
            World world = fourVersions(worlds);
            World other = fourVersions(worlds);

            worlds.repository().get(World.class, world.id(), 2);
            worlds.repository().get(World.class, other.id());

            Awaitility.await()
                    .untilAsserted(() -> assertThat(snapshotVersions(other)).containsExactly(4L));
            assertThat(snapshotVersions(world)).isEmpty();
        }
    }

    @Test
    void keepsTheLatestSnapshots() {
        Application worlds = worlds(SnapshotSettings.MANUAL.withKeep(2));
        World world = fourVersions(worlds);
        World other = fourVersions(worlds);
        worlds.takeSnapshot(World.class, other.id());

        for (long version = 1; version <= 4; version++) {
            worlds.takeSnapshot(World.class, world.id(), version);
        }

        assertThat(snapshotVersions(world)).containsExactly(3L, 4L);
        assertThat(snapshotVersions(other)).containsExactly(4L);
    }

    @Test
    void aSnapshotThatCannotBeReadIsAsGoodAsNone() {
        Application worlds = worlds(SnapshotSettings.MANUAL);
        List<String> unreadable = List.of(
                "rubbish",
                state("\"payload\":{\"name\":\"Mars\"}"),
                state("\"payload\":{\"name\":\"Mars\",\"history\":[],\"size\":1}"),
                state("\"payload\":{\"name\":\"Mars\",\"history\":{}}"),
                state("\"revision\":2,\"payload\":{\"name\":\"Mars\",\"history\":[]}"),
                "{\"timestamp\":\"2026-01-02T00:00:00Z\",\"payload\":{\"name\":\"Mars\",\"history\":[]}}");

        for (String state : unreadable) {
            World world = fourVersions(worlds);
            putSnapshot(world, 4, state);

            assertThat(worlds.repository().get(World.class, world.id()))
                    .as(state)
                    .isEqualTo(world);
        }
    }

    @Test
    void aSnapshotOfAnUnknownTopicIsAsGoodAsNone() {
        Application worlds = worlds(SnapshotSettings.MANUAL);
        World world = fourVersions(worlds);
        connect(WORLDS)
                .snapshotRecorder()
                .insertEvents(List.of(event(world.originatorId(), 3, "Universe", "{}".getBytes(UTF_8))));

        assertThat(worlds.repository().get(World.class, world.id())).isEqualTo(world);
    }

    @Test
    void aFormerSnapshotWithNewerEventsIsUpcasted() {
        Application shelves = worlds(
                new Mapper(
                        new Topics()
                                .register(Upcaster.of("Shelf", 1, shelf -> shelf.set("titles", shelf.remove("books")))),
                        new JacksonTranscoder()),
                SnapshotSettings.MANUAL);
        Shelf shelf = new Shelf();
        shelf.put("Ulysses");
        shelf.put("Dubliners");
        shelves.save(shelf);
        connect(WORLDS)
                .snapshotRecorder()
                .insertEvents(List.of(event(
                        shelf.originatorId(),
                        1,
                        "Shelf",
                        state("\"payload\":{\"books\":[\"Odyssey\"]}").getBytes(UTF_8))));

        assertThat(shelves.repository().get(Shelf.class, shelf.id()).titles()).containsExactly("Odyssey", "Dubliners");
        assertThat(worlds(SnapshotSettings.MANUAL)
                        .repository()
                        .get(Shelf.class, shelf.id())
                        .titles())
                .containsExactly("Ulysses", "Dubliners");
    }

    @Test
    void anAggregateSaysWhatItsSnapshotsHold() {
        Application chests = worlds(SnapshotSettings.MANUAL);
        Chest chest = new Chest();
        chest.put("gold");
        chest.put("silver");
        chests.save(chest);

        chests.takeSnapshot(Chest.class, chest.id());

        StoredEvent stored = connect(WORLDS)
                .snapshotRecorder()
                .selectEvents(chest.originatorId(), EventSelection.ALL)
                .get(0);
        assertThat(stored.topic()).isEqualTo("Chest");
        assertThat(new String(stored.state(), UTF_8)).contains("\"payload\":{\"content\":\"gold,silver\"}");
        Chest found = chests.repository().get(Chest.class, chest.id());
        assertThat(found.things()).containsExactly("gold", "silver");
        assertThat(found.version()).isEqualTo(2);
    }

    @Test
    void snapshotsAreEncryptedAsEventsAre() {
        Mapper encrypting = new Mapper(
                new Topics(),
                new JacksonTranscoder(),
                null,
                Cipher.aesGcm(CipherKeys.of("key", Map.of("key", new byte[32]))));
        Application worlds = worlds(encrypting, SnapshotSettings.MANUAL);
        World world = fourVersions(worlds);

        worlds.takeSnapshot(World.class, world.id());

        assertThat(snapshots(world).get(0).state()).startsWith(Cipher.AES_GCM);
        assertThat(new String(snapshots(world).get(0).state(), UTF_8)).doesNotContain("dinosaurs");
        assertThat(worlds.repository().get(World.class, world.id())).isEqualTo(world);
    }
}
