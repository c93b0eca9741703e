package dev.eventsourcing.persistence.jackson;

import dev.eventsourcing.persistence.DecodedEvent;
import dev.eventsourcing.persistence.Transcoder;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads events one after the other with one parser, whose making takes a third of the time in which a small event is read. An
 * event that is not as they usually are is read again, alone, so that the same comes of it, whatever it is.
 */
final class EventSequence implements Transcoder.Reader {

    private final EventReader reader;
    private final Set<Class<?>> unusual = new HashSet<>();
    private final States states = new States();
    private @Nullable JsonParser json;

    /** What the parser reads: one state, and when that is read, the next. */
    private static final class States extends InputStream {

        private byte[] state = {};
        private int position;
        private long end;

        void next(byte[] next) {
            state = next;
            position = 0;
            end += next.length;
        }

        @Override
        public int read() {
            return position == state.length ? -1 : state[position++] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int atMost) {
            int length = Math.min(atMost, state.length - position);
            System.arraycopy(state, position, into, from, length);
            position += length;
            return length == 0 ? -1 : length;
        }
    }

    EventSequence(EventReader reader) {
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("IllegalCatch") // who reads it alone tells what it is
    public DecodedEvent read(byte[] state, String topic, @Nullable Class<?> payloadType) {
        try {
            @Nullable DecodedEvent event = readNext(state, topic, payloadType);
            if (event != null) {
                return event;
            }
        } catch (RuntimeException e) {
            // as if there were none
        }
        close();
        return reader.read(state, topic, payloadType);
    }

    private @Nullable DecodedEvent readNext(byte[] state, String topic, @Nullable Class<?> payloadType) {
        EventReader.@Nullable Reading reading = payloadType == null ? null : reader.reading(payloadType);
        JsonParser parser = parserOf(state);
        boolean quick = reading != null && reading.quick() != null && !unusual.contains(payloadType);
        @Nullable
        DecodedEvent event =
                reader.read(parser, topic, reading, reading == null ? null : quick ? reading.quick() : reading.any());
        if (quick && event == null) {
            unusual.add(payloadType);
        }
        return parser.currentLocation().getByteOffset() == states.end ? event : null;
    }

    private JsonParser parserOf(byte[] state) {
        states.next(state);
        if (json == null) {
            states.end = state.length;
            json = reader.parser(states);
        }
        return json;
    }

    @Override
    public void close() {
        if (json != null) {
            json.close();
            json = null;
        }
    }
}
