package dev.eventsourcing.test.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Snapshots that cannot be used, on every store: no source of truth, they are as good as none and are replaced. */
public abstract class UnusableSnapshotContract extends StoreContract<StoreHarness> {

    private final BrokenSnapshotRecorder broken = new BrokenSnapshotRecorder();
    private Application parcels;
    private SnapshotRecorder snapshots;
    private Parcel.Letter letter;

    @BeforeEach
    void saveALetter() {
        parcels = new Application(
                "parcels",
                factory().with(settings -> settings.with(SnapshotSettings.MANUAL)),
                Parcel.Letter.class,
                World.class);
        snapshots = connect("parcels").snapshotRecorder();
        letter = new Parcel.Letter();
        letter.send("Rome");
        letter.send("Oslo");
        letter.send("Bern");
        parcels.save(letter);
    }

    private List<StoredEvent> stored() {
        return snapshots.selectEvents(letter.originatorId(), EventSelection.ALL);
    }

    private Parcel.Letter found() {
        return parcels.repository().get(Parcel.Letter.class, letter.id());
    }

    private void put(long version, String topic, String state) {
        snapshots.putSnapshot(event(letter.originatorId(), version, topic, state.getBytes(UTF_8)));
    }

    private static String state(String destination) {
        return "{\"timestamp\":\"2026-01-02T00:00:00Z\",\"metadata\":{\"created_on\":\"2026-01-01T00:00:00Z\"},"
                + "\"payload\":{\"destination\":\"" + destination + "\",\"moves\":1}}";
    }

    @Test
    void anOlderOneIsUsedWhereLaterOnesCannotBe() {
        put(1, "Letter", state("Mars"));
        put(2, "World", "rubbish");
        put(3, "Letter", "rubbish");

        Parcel.Letter found = found();

        assertThat(found.createdOn()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(found.destination()).isEqualTo("Bern");
        assertThat(found.version()).isEqualTo(3);
    }

    @Test
    void oneThatCannotBeReadGivesWayToOneThatCan() {
        for (String topic : List.of("Letter", "World", "Forgotten")) {
            put(3, topic, "rubbish");

            parcels.takeSnapshot(Parcel.Letter.class, letter.id());

            assertThat(stored()).extracting(StoredEvent::topic).containsExactly("Letter");
            assertThat(new String(stored().get(0).state(), UTF_8)).contains("\"destination\":\"Bern\"");
            assertThat(found()).isEqualTo(letter);
        }
    }

    @Test
    void oneThatTheAggregateRefusesIsAsGoodAsNone() {
        put(2, "Letter", state(Parcel.NOBODY_KNOWS));

        assertThat(found()).isEqualTo(letter);
    }

    @Test
    void whatTheAggregateWouldRefuseIsNotStored() {
        Parcel.Letter lost = new Parcel.Letter();
        lost.send(Parcel.NOBODY_KNOWS);
        parcels.save(lost);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> parcels.takeSnapshot(Parcel.Letter.class, lost.id()))
                .withMessageContaining("IllegalStateException")
                .withMessageNotContaining("take it over");
        assertThat(snapshots.selectEvents(lost.originatorId(), EventSelection.ALL))
                .isEmpty();
    }

    @Test
    void aSnapshotIsStoredInThePlaceOfAnother() {
        OriginatorId id = newId();
        snapshots.putSnapshot(event(id, 1, "One", new byte[] {'1'}));
        snapshots.putSnapshot(event(id, 2, "One", new byte[] {'1'}));
        snapshots.putSnapshot(event(id, 2, "Two", new byte[] {'2'}));

        assertThat(snapshots.selectEvents(id, EventSelection.ALL))
                .containsExactly(event(id, 1, "One", new byte[] {'1'}), event(id, 2, "Two", new byte[] {'2'}));
    }

    private Application withBroken(SnapshotSettings settings) {
        InfrastructureFactory factory = factory();
        Infrastructure made = factory.create("parcels");
        return new Application(
                "parcels",
                name -> new Infrastructure(
                        made.name(),
                        made.mapper(),
                        made.recorder(),
                        broken,
                        made.clock(),
                        made.settings().with(settings)),
                Parcel.Letter.class);
    }

    @Test
    void loadsGoOnWithoutTheTable() {
        try (Application application = withBroken(SnapshotSettings.MANUAL)) {
            assertThat(application.repository().get(Parcel.Letter.class, letter.id()))
                    .isEqualTo(letter);
        }
    }

    @Test
    void oneThatCannotBeStoredFailsNoSave() {
        try (Application application = withBroken(SnapshotSettings.OFF.withEvery("Letter", 1))) {
            letter.send("Lima");

            application.save(letter);

            Awaitility.await().until(() -> broken.refused() == 1);
            assertThat(found()).isEqualTo(letter);
        }
    }

    @Test
    void aSlowLoadAsksForOneSnapshotAndNotAgain() {
        try (Application application = withBroken(SnapshotSettings.OFF.withSlowLoad(Duration.ZERO))) {
            for (int loads = 1; loads <= 20; loads++) {
                int expected = loads;
                application.repository().get(Parcel.Letter.class, letter.id());

                Awaitility.await().pollDelay(Duration.ZERO).until(() -> broken.refused() >= expected);
            }
        }

        assertThat(broken.refused()).isEqualTo(20);
    }
}
