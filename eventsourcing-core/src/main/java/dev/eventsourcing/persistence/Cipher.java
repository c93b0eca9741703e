package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;

/**
 * Encrypts stored events. The result names its format and its key, so that keys can change while old events stay
 * readable, and is bound to associated data: moved to another row, it does not decrypt.
 *
 * <p>Implementations are safe for use by several threads. Messages never contain keys or plain text.
 */
public interface Cipher {

    /** Marks AES-GCM, format version 1. */
    byte AES_GCM = 0x10;

    /** Returns the byte between 0x10 and 0x1F that all results start with; those up to 0x17 are the library's. */
    byte marker();

    /**
     * Returns the encrypted form, starting with the marker; different each time.
     *
     * @param associatedData what the result is bound to, not encrypted and not part of the result
     */
    byte[] encrypt(byte[] plain, byte[] associatedData) throws GeneralSecurityException;

    /**
     * Returns what was encrypted.
     *
     * @throws GeneralSecurityException if the key is missing or another one, or if the bytes or the associated data
     *     differ in the least
     */
    byte[] decrypt(byte[] encrypted, byte[] associatedData) throws GeneralSecurityException;

    /**
     * Returns AES in Galois/Counter mode (NIST SP 800-38D) with a random 96-bit nonce for each event. One key should
     * not encrypt more than 2<sup>32</sup> events.
     */
    static Cipher aesGcm(CipherKeys keys) {
        return new AesGcmCipher(keys);
    }
}
