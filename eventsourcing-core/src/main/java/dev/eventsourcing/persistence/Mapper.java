package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.eventsourcing.domain.DomainEvent;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Turns domain events into stored events and back: transcoder, then compressor, then cipher.
 *
 * <p>The first byte of a state says what was done last: below 0x10 a compressor's marker, below 0x20 a cipher's, from
 * there on the transcoder's own output. So a store may hold plain events beside compressed ones. With a cipher, a state
 * that is not encrypted is refused: otherwise whoever can write to the database could have forged events read.
 *
 * <p>Safe for use by several threads.
 */
public final class Mapper {

    private static final int FIRST_CIPHER = 0x10;
    private static final int FIRST_PLAIN = 0x20;

    private final Topics topics;
    private final Transcoder transcoder;
    private final @Nullable Compressor compressor;
    private final @Nullable Cipher cipher;
    private final Upcasting upcasting;

    /** Makes a mapper that neither compresses nor encrypts. */
    public Mapper(Topics topics, Transcoder transcoder) {
        this(topics, transcoder, null, null);
    }

    public Mapper(Topics topics, Transcoder transcoder, @Nullable Compressor compressor, @Nullable Cipher cipher) {
        this.topics = topics;
        this.transcoder = transcoder;
        this.compressor = compressor;
        this.cipher = cipher;
        this.upcasting = new Upcasting(topics, transcoder);
    }

    /** Returns the registry of event types that this mapper can write and read. */
    public Topics topics() {
        return topics;
    }

    /** Returns a mapper for snapshots, that compresses and encrypts as this one. */
    public Mapper forSnapshots() {
        return new Mapper(topics.forSnapshots(), transcoder, compressor, cipher);
    }

    /** Returns a mapper for copies that do not leave the process, which neither compresses nor encrypts. */
    public Mapper forCopies() {
        return new Mapper(topics.forSnapshots(), transcoder);
    }

    /**
     * Returns the bytes and the topic of an event.
     *
     * @throws TopicException if the payload's type is not registered
     * @throws SerializationException if a part of the payload cannot be stored
     */
    public StoredEvent toStoredEvent(DomainEvent event) {
        String topic = topics.topicOf(event.payload().getClass());
        byte[] state = transcoder.encode(new EventData(event.timestamp(), event.metadata(), event.payload()));
        if (state.length == 0 || (state[0] >= 0 && state[0] < FIRST_PLAIN)) {
            throw new SerializationException(transcoder.getClass().getName() + " must not start a state with "
                    + (state.length == 0 ? "nothing" : "byte " + state[0]) + ", see Transcoder");
        }
        if (compressor != null) {
            byte[] compressed = compressor.compress(state);
            state = compressed.length < state.length ? compressed : state;
        }
        if (cipher != null) {
            try {
                state = cipher.encrypt(state, associatedData(event, topic));
            } catch (GeneralSecurityException e) {
                throw new SerializationException("Event " + event + " cannot be encrypted: " + e.getMessage(), e);
            }
        }
        return new StoredEvent(event.originatorId(), event.originatorVersion(), topic, state);
    }

    /**
     * Returns the event that was stored; as {@link #toDomainEvents}.
     *
     * @throws DeserializationException also if upcasters make none of it, or several
     */
    public DomainEvent toDomainEvent(StoredEvent stored) {
        List<DomainEvent> events = toDomainEvents(stored);
        if (events.size() != 1) {
            throw new DeserializationException(stored, "it stands for " + events.size() + " events");
        }
        return events.get(0);
    }

    /**
     * Returns what was stored: an event, or what upcasters make of it, none or several of its version.
     *
     * @throws UnknownRevisionException if a newer release has stored it
     * @throws DeserializationException if the topic is unknown, the state was changed, or a key, a field or an upcaster is
     *     missing
     */
    public List<DomainEvent> toDomainEvents(StoredEvent stored) {
        DecodedEvent decoded = decode(stored);
        if (decoded instanceof EventData data) {
            return List.of(event(stored, data));
        }
        try {
            return upcasting.apply(stored, (EventTree) decoded).stream()
                    .map(data -> event(stored, data))
                    .toList();
        } catch (UnknownRevisionException e) {
            throw e;
        } catch (TopicException | UpcasterException | DeserializationException e) {
            throw new DeserializationException(stored, e.getMessage());
        }
    }

    /**
     * Returns when an event was triggered, also one that upcasters make nothing of; as {@link #toDomainEvents}.
     *
     * @throws DeserializationException if it cannot be read
     */
    public OffsetDateTime timestampOf(StoredEvent stored) {
        return decode(stored).timestamp();
    }

    /**
     * Returns the revision of a stored event, also one that this build does not know.
     *
     * @throws DeserializationException if the state was changed, or a key is missing
     */
    public int revisionOf(StoredEvent stored) {
        return decode(stored, null) instanceof EventTree tree ? tree.revision() : 1;
    }

    private DecodedEvent decode(StoredEvent stored) {
        @Nullable Class<?> type = topics.find(stored.topic()).orElse(null);
        if (type == null && !topics.isKnown(stored.topic())) {
            throw new DeserializationException(
                    stored, TopicException.unknown(stored.topic()).getMessage());
        }
        return decode(stored, type);
    }

    private DecodedEvent decode(StoredEvent stored, @Nullable Class<?> type) {
        try {
            return transcoder.read(decompress(decrypt(stored)), topics.currentName(stored.topic()), type);
        } catch (DeserializationException | GeneralSecurityException | DataFormatException e) {
            throw new DeserializationException(stored, e.getMessage());
        }
    }

    private static DomainEvent event(StoredEvent stored, EventData data) {
        return new DomainEvent(
                stored.originatorId(), stored.originatorVersion(), data.timestamp(), data.payload(), data.metadata());
    }

    private byte[] decrypt(StoredEvent stored) throws GeneralSecurityException {
        byte[] state = stored.state();
        byte marker = state.length == 0 ? FIRST_PLAIN : state[0];
        boolean encrypted = marker >= FIRST_CIPHER && marker < FIRST_PLAIN;
        if (cipher == null) {
            if (encrypted) {
                throw new GeneralSecurityException("it is encrypted and no cipher is configured");
            }
            return state;
        }
        if (marker != cipher.marker()) {
            throw new GeneralSecurityException(
                    encrypted
                            ? "it was encrypted by another cipher than the configured one"
                            : "it is not encrypted, although a cipher is configured");
        }
        return cipher.decrypt(state, associatedData(stored));
    }

    private byte[] decompress(byte[] state) throws DataFormatException {
        byte marker = state.length == 0 ? FIRST_PLAIN : state[0];
        if (marker < 0 || marker >= FIRST_CIPHER) {
            return state;
        }
        if (compressor != null && compressor.marker() == marker) {
            return compressor.decompress(state);
        }
        if (marker == Compressor.DEFLATE) {
            return Compressor.deflate().decompress(state);
        }
        throw new DataFormatException("it was compressed by a compressor that is not configured, marker " + marker);
    }

    /** Binds a state to its row: originator id, version and topic, with lengths, so that no two rows share it. */
    private static byte[] associatedData(StoredEvent event) {
        byte[] id = event.originatorId().toString().getBytes(UTF_8);
        byte[] topic = event.topic().getBytes(UTF_8);
        return ByteBuffer.allocate(4 + id.length + 8 + topic.length)
                .putInt(id.length)
                .put(id)
                .putLong(event.originatorVersion())
                .put(topic)
                .array();
    }

    private static byte[] associatedData(DomainEvent event, String topic) {
        return associatedData(new StoredEvent(event.originatorId(), event.originatorVersion(), topic, new byte[0]));
    }
}
