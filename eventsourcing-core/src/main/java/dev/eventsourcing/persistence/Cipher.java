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

    /** Marks AES-GCM-SIV, format version 1. */
    byte AES_GCM_SIV = 0x11;

    /** Returns the byte between 0x10 and 0x1F that all results start with; those up to 0x17 are the library's. */
    byte marker();

    /** Tells whether {@link #decrypt} reads what starts with a byte. */
    default boolean reads(byte marker) {
        return marker == marker();
    }

    /**
     * Returns what all results start with as long as the key is the same: the marker, and what names the key. What starts
     * otherwise is encrypted anew by {@link Reencryption}.
     */
    default byte[] header() {
        return new byte[] {marker()};
    }

    /**
     * Returns the encrypted form, starting with the header; different each time.
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
     * Returns a cipher that encrypts as this one does, and reads states that are not encrypted, too. For the time in which
     * a store's plain events are encrypted by {@link Reencryption}, and no longer: whoever can write to the database can
     * have forged events read meanwhile.
     */
    default Cipher orPlain() {
        return new PlainReadingCipher(this);
    }

    /**
     * Returns AES in Galois/Counter mode (NIST SP 800-38D) with a random 96-bit nonce for each event. One key should
     * not encrypt more than 2<sup>32</sup> events. Reads what {@link #aesGcmSiv} encrypted, too.
     */
    static Cipher aesGcm(CipherKeys keys) {
        return new AeadCipher(AES_GCM, keys);
    }

    /**
     * Returns AES-GCM-SIV (RFC 8452) with a random 96-bit nonce for each event, for stores whose one key may encrypt more
     * than 2<sup>32</sup> events: two that happen to have the same nonce give away whether they are equal, and nothing
     * else. Reads what {@link #aesGcm} encrypted, too. Needs {@code org.bouncycastle:bcprov-jdk18on}.
     *
     * @throws IllegalArgumentException if the active key has 24 bytes: it takes 16 or 32
     * @throws MissingLibraryException if Bouncy Castle is not on the class path
     */
    static Cipher aesGcmSiv(CipherKeys keys) {
        return new AeadCipher(AES_GCM_SIV, keys);
    }
}
