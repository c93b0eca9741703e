package dev.eventsourcing.sample;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import java.util.UUID;

/** A world has come far enough to be remembered for it. */
public abstract class Milestone extends Aggregate {

    private final UUID world;
    private final long happenings;

    @Event("Reached")
    Milestone(UUID world, long happenings) {
        this.world = world;
        this.happenings = happenings;
    }

    public static Milestone reach(UUID world, long happenings) {
        return EventSourcedMilestone.create(world, happenings); // generated
    }

    public UUID world() {
        return world;
    }

    public long happenings() {
        return happenings;
    }
}
