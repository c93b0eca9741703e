package dev.eventsourcing.sample;

import dev.eventsourcing.application.NotificationLogReader;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
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

    public List<Milestone> first(int limit) {
        return new NotificationLogReader(notificationLog(), 10)
                .read(1)
                .limit(limit)
                .map(reached -> repository().get(Milestone.class, reached.originatorId()))
                .toList();
    }
}
// end::milestones[]
