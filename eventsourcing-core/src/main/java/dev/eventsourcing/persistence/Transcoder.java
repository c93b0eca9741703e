package dev.eventsourcing.persistence;

/**
 * Turns events into bytes and back. Equal data become equal bytes, and come back equal: a value whose type would be
 * lost is refused.
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
     * Returns the event that the bytes were made of.
     *
     * @throws DeserializationException if the bytes are not those of an event with such a payload
     */
    EventData decode(byte[] bytes, Class<?> payloadType);
}
