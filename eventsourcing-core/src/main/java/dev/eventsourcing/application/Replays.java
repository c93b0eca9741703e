package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.StoredVersion;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Makes aggregates of their events. Safe for use by several threads.
 *
 * @param clock where aggregates take the time for further events from
 */
record Replays(EventStore events, Clock clock) {

    <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection) {
        List<StoredVersion> versions = events.versions(id, selection);
        return versions.stream().allMatch(version -> version.events().isEmpty())
                ? Optional.empty()
                : Optional.of(AggregateType.of(type).replayVersions(versions, clock));
    }

    /** Applies what is selected of the events behind its version. */
    <A extends Aggregate> A advance(A known, EventSelection selection) {
        AggregateType.advance(known, events.versions(known.originatorId(), selection.after(known.version())));
        return known;
    }
}
