package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES in Galois/Counter mode, NIST SP 800-38D, from the JDK.
 *
 * <p>Each call has a cipher of its own meanwhile, which is kept for the next one: to make one, and to expand its key, takes
 * five times as long as to encrypt an event.
 */
final class AesGcm implements Aead {

    private final Queue<Cipher> encrypting = new ConcurrentLinkedQueue<>();
    private final Queue<Cipher> decrypting = new ConcurrentLinkedQueue<>();

    @Override
    public boolean takes(int keyLength) {
        return true;
    }

    @Override
    public void encrypt(
            SecretKey key, byte[] nonce, byte[] header, byte[] associatedData, byte[] plain, byte[] out, int offset)
            throws GeneralSecurityException {
        Cipher cipher = taken(encrypting);
        init(cipher, Cipher.ENCRYPT_MODE, key, nonce, header, associatedData);
        cipher.doFinal(plain, 0, plain.length, out, offset);
        encrypting.add(cipher);
    }

    @Override
    public byte[] decrypt(SecretKey key, byte[] nonce, byte[] header, byte[] associatedData, byte[] in, int offset)
            throws GeneralSecurityException {
        Cipher cipher = taken(decrypting);
        init(cipher, Cipher.DECRYPT_MODE, key, nonce, header, associatedData);
        byte[] plain = cipher.doFinal(in, offset, in.length - offset);
        decrypting.add(cipher);
        return plain;
    }

    /** One that has failed is not given back. */
    private static Cipher taken(Queue<Cipher> kept) throws GeneralSecurityException {
        Cipher cipher = kept.poll();
        return cipher != null ? cipher : Cipher.getInstance("AES/GCM/NoPadding");
    }

    private static void init(Cipher cipher, int mode, SecretKey key, byte[] nonce, byte[] header, byte[] associatedData)
            throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(associatedData);
    }
}
