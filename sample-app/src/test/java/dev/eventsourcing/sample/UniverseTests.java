package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.test.EventSourcingTest;
import dev.eventsourcing.sample.EventSourcedMilestone.Reached;
import dev.eventsourcing.test.ManualRunner;
import dev.eventsourcing.test.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

// tag::slice[]
@EventSourcingTest(excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = WorldsByHappenings.class))
class UniverseTests {

    @Autowired
    private Universe universe;

    @Autowired
    private Milestones milestones;

    @Autowired
    private ManualRunner runner;

    @Autowired
    private TestClock clock;

    @Test
    void theThirdHappeningIsAMilestone() {
        UUID earth = universe.createWorld("Earth").event().originatorId().uuid();
        universe.makeItSo(earth, "dinosaurs");
        universe.makeItSo(earth, "trucks");
        clock.advance(Duration.ofDays(1));
        universe.makeItSo(earth, "internet");
        assertThat(milestones.first(10)).isEmpty(); // nothing runs by itself

        runner.runUntilIdle();

        assertThat(milestones.first(10)).containsExactly(new Reached(earth, 3));
        assertThat(universe.world(earth).modifiedOn()).isEqualTo("2026-01-02T00:00:00Z");
    }
}
// end::slice[]
