package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event as a recorder keeps it: who, which, what kind, and its bytes.
 *
 * @param originatorId whose event it is
 * @param originatorVersion position in the originator's sequence
 * @param topic registered name of the event type, see {@link Topics}
 * @param state what the {@link Mapper} made of the event; not copied, must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below, and never copied on the hot path
public record StoredEvent(OriginatorId originatorId, long originatorVersion, String topic, byte[] state) {

    public StoredEvent {
        Objects.requireNonNull(originatorId, "originatorId");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(state, "state");
    }

    /** Returns the same event with another state. */
    StoredEvent with(byte[] state) {
        return new StoredEvent(originatorId, originatorVersion, topic, state);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredEvent that
                && originatorVersion == that.originatorVersion
                && originatorId.equals(that.originatorId)
                && topic.equals(that.topic)
                && Arrays.equals(state, that.state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(originatorId, originatorVersion);
    }

    /** Names the event without its bytes: {@code World.Created 5e1c…#1}. */
    @Override
    public String toString() {
        return topic + " " + originatorId + "#" + originatorVersion;
    }
}
