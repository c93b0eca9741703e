package dev.eventsourcing.test.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Snapshots, on every store, of aggregates whose classes have something in common: each comes back as what it was. */
public abstract class SnapshotClassesContract extends StoreContract<StoreHarness> {

    private Application parcels(SnapshotSettings settings, Class<?>... types) {
        return new Application("parcels", factory().with(others -> others.with(settings)), types);
    }

    private List<StoredEvent> snapshots(Aggregate aggregate) {
        return connect("parcels").snapshotRecorder().selectEvents(aggregate.originatorId(), EventSelection.ALL);
    }

    private static <P extends Parcel> P sent(P parcel) {
        parcel.send("Rome");
        parcel.send("Oslo");
        return parcel;
    }

    @Test
    void thoseWhoseSnapshotsHoldTheSameComeBackAsTheyWere() {
        Application parcels = parcels(SnapshotSettings.MANUAL, Parcel.Letter.class, Parcel.Packet.class);
        Parcel.Letter letter = sent(new Parcel.Letter());
        Parcel.Packet packet = sent(new Parcel.Packet());
        parcels.save(letter, packet);

        parcels.takeSnapshot(Parcel.Letter.class, letter.id());
        parcels.takeSnapshot(Parcel.Packet.class, packet.id());

        assertThat(snapshots(letter)).extracting(StoredEvent::topic).containsExactly("Letter");
        assertThat(snapshots(packet)).extracting(StoredEvent::topic).containsExactly("Packet");
        assertThat(parcels.repository().get(Parcel.Letter.class, letter.id())).isEqualTo(letter);
        assertThat(parcels.repository().get(Parcel.Packet.class, packet.id())).isEqualTo(packet);
        assertThat(parcels.repository().get(Parcel.class, packet.id())).isEqualTo(packet);
    }

    @Test
    void aSnapshotOfAClassThatOnlyALoadNamesIsRead() {
        Parcel.Letter letter = sent(new Parcel.Letter());
        Application earlier = parcels(SnapshotSettings.MANUAL, Parcel.class);
        earlier.save(letter);
        earlier.takeSnapshot(Parcel.Letter.class, letter.id());
        connect("parcels")
                .snapshotRecorder()
                .putSnapshot(changed(snapshots(letter).get(0), "Oslo", "Bern"));

        Application restarted = parcels(SnapshotSettings.MANUAL, Parcel.class);

        assertThat(restarted.repository().get(Parcel.Letter.class, letter.id()).destination())
                .isEqualTo("Bern");
    }

    private static StoredEvent changed(StoredEvent snapshot, String from, String to) {
        byte[] state = new String(snapshot.state(), UTF_8).replace(from, to).getBytes(UTF_8);
        return event(snapshot.originatorId(), snapshot.originatorVersion(), snapshot.topic(), state);
    }

    @Test
    void automaticOnesAreOfTheClassThatWasSaved() {
        SnapshotSettings settings = SnapshotSettings.OFF.withEvery("Parcel", 2).withEvery("Packet", 3);
        try (Application parcels = parcels(settings, Parcel.Letter.class, Parcel.Packet.class)) {
            Parcel.Letter letter = sent(new Parcel.Letter());
            Parcel.Packet packet = sent(new Parcel.Packet());
            parcels.save(packet);
            parcels.save(letter);

            Awaitility.await()
                    .untilAsserted(() -> assertThat(snapshots(letter))
                            .extracting(StoredEvent::topic)
                            .containsExactly("Letter"));
            assertThat(snapshots(packet)).isEmpty();
            packet.send("Graz");
            parcels.save(packet);

            Awaitility.await()
                    .untilAsserted(() -> assertThat(snapshots(packet))
                            .extracting(StoredEvent::topic)
                            .containsExactly("Packet"));
            assertThat(parcels.repository().get(Parcel.Packet.class, packet.id()))
                    .isEqualTo(packet);
        }
    }

    @Test
    void allOfAClassAreDeletedAtOnce() {
        Application parcels = parcels(SnapshotSettings.MANUAL, Parcel.Letter.class, Parcel.Packet.class);
        Parcel.Letter letter = sent(new Parcel.Letter());
        Parcel.Letter other = sent(new Parcel.Letter());
        Parcel.Packet packet = sent(new Parcel.Packet());
        parcels.save(letter, other, packet);
        parcels.takeSnapshot(Parcel.Letter.class, letter.id(), 1);
        parcels.takeSnapshot(Parcel.Letter.class, letter.id());
        parcels.takeSnapshot(Parcel.Letter.class, other.id());
        parcels.takeSnapshot(Parcel.Packet.class, packet.id());

        assertThat(parcels.deleteSnapshots(Parcel.Letter.class)).isEqualTo(3);

        assertThat(snapshots(letter)).isEmpty();
        assertThat(snapshots(other)).isEmpty();
        assertThat(snapshots(packet)).hasSize(1);
        assertThat(parcels.repository().get(Parcel.Letter.class, letter.id())).isEqualTo(letter);
        parcels.takeSnapshot(Parcel.Letter.class, letter.id());
        assertThat(snapshots(letter)).hasSize(1);
    }
}
