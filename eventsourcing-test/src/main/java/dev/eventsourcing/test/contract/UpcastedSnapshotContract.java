package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Snapshots, on every store, of aggregates whose stored events stand for several ones today, or for none. */
public abstract class UpcastedSnapshotContract extends StoreContract<StoreHarness> {

    private Application gardens(SnapshotSettings settings) {
        return new Application(
                "gardens",
                store().connect(new Mapper(Garden.topics(), new JacksonTranscoder()))
                        .with(others -> others.with(settings)),
                Garden.class);
    }

    /** Laid (1), planted an oak (2), watered (3), swapped the oak for an elm (4), watered (5). */
    private UUID formerGarden() {
        FormerGarden garden = new FormerGarden("Eden");
        garden.plant("oak");
        garden.water(5);
        garden.swap("oak", "elm");
        garden.water(7);
        new Application(
                        "gardens",
                        store().connect(new Mapper(new Topics(), new JacksonTranscoder())),
                        FormerGarden.class)
                .save(garden);
        return garden.id();
    }

    @Test
    void aSnapshotBelowOrAboveWhatIsSplitOrGoneIsWhatAReplayIs() {
        Application plain = gardens(SnapshotSettings.OFF);
        Application withSnapshots = gardens(SnapshotSettings.MANUAL);
        for (long version = 1; version <= 5; version++) {
            UUID id = formerGarden();

            withSnapshots.takeSnapshot(Garden.class, id, version);

            Garden latest = plain.repository().get(Garden.class, id);
            assertThat(versions(connect("gardens")
                            .snapshotRecorder()
                            .selectEvents(latest.originatorId(), EventSelection.ALL)))
                    .containsExactly(version);
            assertThat(withSnapshots.repository().get(Garden.class, id)).isEqualTo(latest);
            assertThat(latest.plants()).containsExactly("elm");
            for (long former = 1; former <= 5; former++) {
                assertThat(withSnapshots.repository().get(Garden.class, id, former))
                        .isEqualTo(plain.repository().get(Garden.class, id, former));
            }
        }
    }

    @Test
    void anAggregateOfSuchASnapshotGoesOn() {
        Application gardens = gardens(SnapshotSettings.MANUAL);
        UUID id = formerGarden();
        gardens.takeSnapshot(Garden.class, id);

        gardens.execute(Garden.class, id, garden -> garden.plant("fir"));

        Garden found = gardens.repository().get(Garden.class, id);
        assertThat(found.version()).isEqualTo(6);
        assertThat(found.plants()).containsExactly("elm", "fir");
        assertThat(gardens(SnapshotSettings.OFF).repository().get(Garden.class, id))
                .isEqualTo(found);
    }
}
