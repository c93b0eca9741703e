package dev.eventsourcing.sample;

import dev.eventsourcing.sample.EventSourcedMilestone.Reached;
import java.util.UUID;

/** Answers with what a world has come to. */
record MilestoneState(UUID world, long happenings) {

    static MilestoneState of(Reached milestone) {
        return new MilestoneState(milestone.world(), milestone.happenings());
    }
}
