package dev.eventsourcing.persistence.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.eventsourcing.persistence.EventData;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events of one type that are just as they are written. Immutable and safe for use by several threads. */
final class CompactEvents {

    private static final byte[] TIMESTAMP = ("{\"" + EventReader.TIMESTAMP + "\":").getBytes(UTF_8);
    private static final byte[] METADATA = (",\"" + EventReader.METADATA + "\":").getBytes(UTF_8);
    private static final byte[] END = "}".getBytes(UTF_8);

    private final byte[] payload;
    private final RecordReader records;

    /** @param revision of those that it reads */
    CompactEvents(RecordReader records, int revision) {
        this.records = records;
        this.payload = ((revision > 1 ? ",\"" + EventReader.REVISION + "\":" + revision : "") + ",\""
                        + EventReader.PAYLOAD + "\":")
                .getBytes(UTF_8);
    }

    /** Returns null for an event that may be of another revision, or another form, or none at all. */
    @Nullable
    EventData read(byte[] bytes) {
        CompactJson json = new CompactJson(bytes);
        OffsetDateTime timestamp = json.take(TIMESTAMP) ? json.time() : null;
        Map<String, String> metadata = json.take(METADATA) ? json.strings() : Map.of();
        if (timestamp == null || metadata == null || !json.take(payload)) {
            return null;
        }
        Object read = records.read(json);
        return read != null && json.take(END) && json.isAtEnd() ? new EventData(timestamp, metadata, read) : null;
    }
}
