package dev.eventsourcing.processing;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An event of the tests, in an application without aggregates. */
@Topic("Said")
record Said(String what) {

    /** Saves each as the event of an originator of its own. */
    static void in(Application application, Object... events) {
        for (Object event : events) {
            application.save(DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(event))
                    .get(0));
        }
    }

    /** Returns a log whose reads are changed on their way. */
    static FollowedLog changed(
            FollowedLog log, UnaryOperator<NotificationSelection> before, UnaryOperator<List<Notification>> after) {
        return new ForwardedLog(log) {
            @Override
            public List<Notification> select(NotificationSelection selection) {
                return after.apply(super.select(before.apply(selection)));
            }
        };
    }
}
