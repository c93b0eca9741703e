package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts the states of rows, bound to their rows.
 *
 * @param cipher null encrypts nothing, and reads what is not encrypted
 */
record RowCipher(@Nullable Cipher cipher) {

    /** Returns the row with its state encrypted. */
    StoredEvent encrypt(StoredEvent plain) throws GeneralSecurityException {
        return cipher == null ? plain : plain.with(cipher.encrypt(plain.state(), associatedData(plain)));
    }

    /** Returns the state that was encrypted. */
    byte[] decrypt(StoredEvent stored) throws GeneralSecurityException {
        byte[] state = stored.state();
        boolean encrypted = StateMarker.ENCRYPTED.begins(state);
        if (cipher == null) {
            if (encrypted) {
                throw new GeneralSecurityException("it is encrypted and no cipher is configured");
            }
            return state;
        }
        if (!cipher.reads(state.length == 0 ? StateMarker.FIRST_PLAIN : state[0])) {
            throw new GeneralSecurityException(
                    encrypted
                            ? "it was encrypted by another cipher than the configured one"
                            : "it is not encrypted, although a cipher is configured");
        }
        return cipher.decrypt(state, associatedData(stored));
    }

    /** Binds a state to its row: originator id, version and topic, with lengths, so that no two rows share it. */
    private static byte[] associatedData(StoredEvent row) {
        byte[] id = row.originatorId().toString().getBytes(UTF_8);
        byte[] topic = row.topic().getBytes(UTF_8);
        return ByteBuffer.allocate(4 + id.length + 8 + topic.length)
                .putInt(id.length)
                .put(id)
                .putLong(row.originatorVersion())
                .put(topic)
                .array();
    }
}
