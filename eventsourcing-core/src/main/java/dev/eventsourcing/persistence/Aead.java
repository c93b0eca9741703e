package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** An algorithm that encrypts and authenticates, with nonces of 12 bytes and tags of 16. Safe for use by several threads. */
interface Aead {

    int NONCE = 12;
    int TAG = 16;

    /** Tells whether a key of so many bytes can be used. */
    boolean takes(int keyLength);

    /**
     * Writes the encrypted form of all the plain bytes, with its tag, from an offset on; there is room up to the end.
     *
     * @param header authenticated together with the associated data, before it
     */
    void encrypt(
            SecretKey key, byte[] nonce, byte[] header, byte[] associatedData, byte[] plain, byte[] out, int offset)
            throws GeneralSecurityException;

    /**
     * Returns what was encrypted.
     *
     * @param offset where the encrypted form begins, which goes on to the end
     * @throws AEADBadTagException if anything differs in the least
     */
    byte[] decrypt(SecretKey key, byte[] nonce, byte[] header, byte[] associatedData, byte[] in, int offset)
            throws GeneralSecurityException;
}
