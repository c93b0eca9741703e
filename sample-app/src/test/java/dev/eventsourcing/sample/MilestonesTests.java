package dev.eventsourcing.sample;

import dev.eventsourcing.sample.EventSourcedMilestone.Reached;
import dev.eventsourcing.sample.EventSourcedWorld.Created;
import dev.eventsourcing.sample.EventSourcedWorld.SomethingHappened;
import dev.eventsourcing.test.PolicyFixture;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MilestonesTests {

    // tag::policy[]
    private final UUID earth = UUID.randomUUID();
    private final PolicyFixture<Milestones> milestones = PolicyFixture.of(Milestones::new)
            .from(earth)
            .given(new Created("Earth"), new SomethingHappened("dinosaurs"), new SomethingHappened("trucks"));

    @Test
    void theThirdHappeningIsAMilestone() {
        milestones.when(new SomethingHappened("internet")).thenEvents(new Reached(earth, 3));
    }

    @Test
    void theFourthIsNone() {
        milestones
                .given(new SomethingHappened("internet"))
                .when(new SomethingHappened("rain"))
                .thenNoEvents();
    }
    // end::policy[]
}
