package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/**
 * A save that somebody tries, of the first events of an originator. All its bytes follow from it, and it follows from
 * each of its events, so that a log can be compared with what was tried.
 *
 * @param token what no other save has, nor one of the same originator
 */
record Attempt(UUID originator, int size, UUID token) {

    private static final int STATE_BYTES = 200;

    static Attempt ofNewOriginator(int size) {
        return of(random(), size);
    }

    static Attempt of(UUID originator, int size) {
        return new Attempt(originator, size, random());
    }

    /** Returns the one that an event was stored by. */
    static Attempt of(StoredEvent event) {
        ByteBuffer state = ByteBuffer.wrap(event.state());
        return new Attempt(
                UUID.fromString(event.originatorId().toString()),
                state.getInt(),
                new UUID(state.getLong(), state.getLong()));
    }

    List<StoredEvent> events() {
        byte[] state = ByteBuffer.allocate(STATE_BYTES)
                .putInt(size)
                .putLong(token.getMostSignificantBits())
                .putLong(token.getLeastSignificantBits())
                .array();
        return LongStream.rangeClosed(1, size)
                .mapToObj(version -> new StoredEvent(OriginatorId.of(originator), version, "T", state))
                .toList();
    }

    private static UUID random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }
}
