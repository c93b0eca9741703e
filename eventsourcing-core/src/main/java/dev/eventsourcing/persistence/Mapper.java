package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.DomainEvent;
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

    private final Topics topics;
    private final Transcoder transcoder;
    private final @Nullable Compressor compressor;
    private final RowCipher rows;
    private final Decompression decompression;
    private final @Nullable Dictionaries dictionaries;
    private final Upcasting upcasting;

    /** Makes a mapper that neither compresses nor encrypts. */
    public Mapper(Topics topics, Transcoder transcoder) {
        this(topics, transcoder, null, null);
    }

    public Mapper(Topics topics, Transcoder transcoder, @Nullable Compressor compressor, @Nullable Cipher cipher) {
        this(topics, transcoder, compressor, new RowCipher(cipher), null);
    }

    private Mapper(
            Topics topics,
            Transcoder transcoder,
            @Nullable Compressor compressor,
            RowCipher rows,
            @Nullable Dictionaries dictionaries) {
        this.topics = topics;
        this.transcoder = transcoder;
        this.compressor = compressor;
        this.upcasting = new Upcasting(topics, transcoder);
        this.rows = rows;
        this.decompression = new Decompression(compressor, dictionaries);
        this.dictionaries = dictionaries;
    }

    /**
     * Returns this mapper for an application whose compression dictionaries are kept in a recorder: it reads what was
     * compressed with them, and writes with the newest one if its compressor uses any.
     */
    Mapper forApplication(String name, AggregateRecorder recorder) {
        if (dictionaries != null && dictionaries.areOf(name, recorder)) {
            return this;
        }
        Dictionaries found = new Dictionaries(name, recorder, rows);
        return new Mapper(
                topics,
                transcoder,
                compressor instanceof DictionaryCompressor known ? known.with(found) : compressor,
                rows,
                found);
    }

    /** Returns the registry of event types that this mapper can write and read. */
    public Topics topics() {
        return topics;
    }

    /** Tells whether it encrypts what it writes. */
    public boolean encrypts() {
        return rows.cipher() != null;
    }

    /** Tells whether its transcoder is certain of a class, see {@link Transcoder#roundTripsLosslessly}. */
    public boolean roundTripsLosslessly(Class<?> payloadType) {
        return transcoder.roundTripsLosslessly(payloadType);
    }

    /** Returns a mapper for snapshots, that compresses and encrypts as this one. */
    public Mapper forSnapshots() {
        return new Mapper(topics.forSnapshots(), transcoder.forSnapshots(), compressor, rows, dictionaries);
    }

    /** Returns a mapper for copies that do not leave the process, which neither compresses nor encrypts. */
    public Mapper forCopies() {
        return new Mapper(topics.forSnapshots(), transcoder.forSnapshots());
    }

    /**
     * Returns the bytes and the topic of an event.
     *
     * @throws TopicException if the payload's type is not registered
     * @throws SerializationException if a part of the payload cannot be stored
     */
    public StoredEvent toStoredEvent(DomainEvent event) {
        return toStoredEvent(event, topics.topicOf(event.payload().getClass()));
    }

    /**
     * As {@link #toStoredEvent(DomainEvent)}, under one of the topics of its type, of which there may be several for snapshots.
     *
     * @throws TopicException if the topic does not stand for the payload's type
     */
    public StoredEvent toStoredEvent(DomainEvent event, String topic) {
        if (topics.find(topic).orElse(null) != event.payload().getClass()) {
            throw TopicException.unregistered(event.payload().getClass());
        }
        byte[] state = transcoder.encode(new EventData(event.timestamp(), event.metadata(), event.payload()));
        if (!StateMarker.PLAIN.begins(state)) {
            throw new SerializationException(transcoder.getClass().getName() + " must not start a state with "
                    + (state.length == 0 ? "nothing" : "byte " + state[0]) + ", see Transcoder");
        }
        if (compressor != null) {
            byte[] compressed = compressor.compress(state);
            state = compressed.length < state.length ? compressed : state;
        }
        StoredEvent plain = new StoredEvent(event.originatorId(), event.originatorVersion(), topic, state);
        try {
            return rows.encrypt(plain);
        } catch (GeneralSecurityException e) {
            throw new SerializationException("Event " + event + " cannot be encrypted: " + e.getMessage(), e);
        }
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
     * Returns when an event was triggered, also one that this build does not know, or that upcasters make nothing of.
     *
     * @throws DeserializationException if it cannot be read
     */
    public OffsetDateTime timestampOf(StoredEvent stored) {
        return decode(stored, null).timestamp();
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
            return transcoder.read(plainState(stored), topics.currentName(stored.topic()), type);
        } catch (DeserializationException | GeneralSecurityException | DataFormatException e) {
            throw new DeserializationException(stored, e.getMessage());
        }
    }

    private static DomainEvent event(StoredEvent stored, EventData data) {
        return new DomainEvent(
                stored.originatorId(), stored.originatorVersion(), data.timestamp(), data.payload(), data.metadata());
    }

    /** Returns what the transcoder wrote. */
    byte[] plainState(StoredEvent stored) throws GeneralSecurityException, DataFormatException {
        return decompression.apply(rows.decrypt(stored));
    }

    /** Returns what encrypts states, compressed as they are. */
    RowCipher rows() {
        return rows;
    }

    /** Returns the dictionaries of the application that this is the mapper of; null for none. */
    @Nullable
    Dictionaries dictionaries() {
        return dictionaries;
    }
}
