package dev.eventsourcing.persistence;

import org.jspecify.annotations.Nullable;

/**
 * Turns events into bytes and back. Equal data become equal bytes, and come back equal: a value whose type would be
 * lost is refused.
 *
 * <p>The {@linkplain Topics#revisionOf(Class) revision} of the payload's type is kept with it, unless it is 1.
 *
 * <p>The first byte must be 0x20 or above; those below mark what compressors and ciphers made. Implementations are safe
 * for use by several threads. Neither messages nor causes of their exceptions contain values.
 */
public interface Transcoder {

    /**
     * Returns the bytes of an event.
     *
     * @throws SerializationException if the payload has a part that could not be read back
     */
    byte[] encode(EventData data);

    /**
     * Returns the event that the bytes were made of, if its payload has the revision of the type, and its tree otherwise.
     *
     * @param topic of the event, for the tree
     * @param payloadType null if there is none, for a tree in any case
     * @throws DeserializationException if the bytes are not those of an event with such a payload
     */
    DecodedEvent read(byte[] bytes, String topic, @Nullable Class<?> payloadType);

    /**
     * Returns the event that a tree stands for, as if it had been stored in this form.
     *
     * @param payloadType a type of the tree's revision
     * @throws DeserializationException if the tree is not that of an event with such a payload
     */
    EventData fromTree(EventTree tree, Class<?> payloadType);

    /**
     * Returns a transcoder for snapshots: it writes as this one, and refuses to read what has not just the fields of its
     * types, at any depth. An event stays what happened when its types get other fields; a snapshot can be made anew.
     */
    default Transcoder forSnapshots() {
        return this;
    }

    /**
     * Tells whether it is certain that what it writes of a class comes back as it was, in whatever state. Copies of an
     * aggregate are read for a trial each time where it is not.
     */
    default boolean roundTripsLosslessly(Class<?> payloadType) {
        return false;
    }

    /**
     * Returns the event that the bytes were made of.
     *
     * @throws DeserializationException if the bytes are not those of an event with such a payload and its revision
     */
    default EventData decode(byte[] bytes, Class<?> payloadType) {
        if (read(bytes, payloadType.getSimpleName(), payloadType) instanceof EventData data) {
            return data;
        }
        throw new DeserializationException("it is of another revision than " + payloadType.getName());
    }
}
