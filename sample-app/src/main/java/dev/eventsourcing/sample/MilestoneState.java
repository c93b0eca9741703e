package dev.eventsourcing.sample;

import java.util.UUID;

/** Answers with what a world has come to. */
record MilestoneState(UUID world, long happenings) {

    static MilestoneState of(Milestone milestone) {
        return new MilestoneState(milestone.world(), milestone.happenings());
    }
}
