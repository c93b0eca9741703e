package dev.eventsourcing.sample;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.sample.EventSourcedMilestone.Reached;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.util.List;
import org.springframework.stereotype.Service;

/** Remembers each third thing that happens in a world. Safe for use by several threads. */
// tag::milestones[]
@Service
@Follows(Universe.class)
public class Milestones extends ProcessApplication {

    public Milestones(InfrastructureFactory infrastructure) {
        super(infrastructure, Milestone.class);
    }

    @EventHandler
    void policy(EventSourcedWorld.SomethingHappened event, DomainEvent envelope, ProcessingEvent processing) {
        long happenings = envelope.originatorVersion() - 1; // the first event made the world
        if (happenings % 3 == 0) {
            processing.collectEvents(Milestone.reach(envelope.originatorId().uuid(), happenings));
        }
    }

    /** Each is one event, so that nothing is to be loaded. */
    public List<Reached> first(int limit) {
        FollowedLog log = followedLog();
        return log.select(NotificationSelection.from(1L, limit)).stream()
                .map(reached -> log.mapper().toDomainEvent(reached.event()).payload())
                .map(Reached.class::cast)
                .toList();
    }
}
// end::milestones[]
