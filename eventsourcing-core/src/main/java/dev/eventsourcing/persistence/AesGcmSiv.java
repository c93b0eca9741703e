package dev.eventsourcing.persistence;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.GCMSIVBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * AES-GCM-SIV, RFC 8452, from Bouncy Castle. Loaded only where it is used.
 *
 * <p>Each call has a cipher of its own meanwhile, which is kept for the next one: to make one takes as long as to encrypt an
 * event.
 */
final class AesGcmSiv implements Aead {

    private final Queue<GCMSIVBlockCipher> ciphers = new ConcurrentLinkedQueue<>();

    /** @throws NoClassDefFoundError if Bouncy Castle is not on the class path */
    AesGcmSiv() {
        ciphers.add(new GCMSIVBlockCipher());
    }

    @Override
    public boolean takes(int keyLength) {
        return keyLength == 16 || keyLength == 32;
    }

    @Override
    public void encrypt(
            SecretKey key, byte[] nonce, byte[] header, byte[] associatedData, byte[] plain, byte[] out, int offset)
            throws GeneralSecurityException {
        GCMSIVBlockCipher cipher = cipher(true, key, nonce, header, associatedData);
        cipher.processBytes(plain, 0, plain.length, out, offset);
        finish(cipher, out, offset);
        ciphers.add(cipher);
    }

    @Override
    public byte[] decrypt(SecretKey key, byte[] nonce, byte[] header, byte[] associatedData, byte[] in, int offset)
            throws GeneralSecurityException {
        GCMSIVBlockCipher cipher = cipher(false, key, nonce, header, associatedData);
        byte[] plain = new byte[in.length - offset - TAG];
        cipher.processBytes(in, offset, in.length - offset, plain, 0);
        finish(cipher, plain, 0);
        ciphers.add(cipher);
        return plain;
    }

    /** Bouncy Castle writes nothing before this: it goes over all the bytes twice. */
    private static void finish(GCMSIVBlockCipher cipher, byte[] out, int offset) throws AEADBadTagException {
        try {
            cipher.doFinal(out, offset);
        } catch (InvalidCipherTextException e) {
            throw new AEADBadTagException(e.getMessage());
        }
    }

    /** Takes one, which is not given back if it fails. */
    private GCMSIVBlockCipher cipher(
            boolean encrypt, SecretKey key, byte[] nonce, byte[] header, byte[] associatedData) {
        byte[] authenticated = ByteBuffer.allocate(header.length + associatedData.length)
                .put(header)
                .put(associatedData)
                .array();
        GCMSIVBlockCipher kept = ciphers.poll();
        GCMSIVBlockCipher cipher = kept != null ? kept : new GCMSIVBlockCipher();
        cipher.init(encrypt, new AEADParameters(new KeyParameter(key.getEncoded()), TAG * 8, nonce, authenticated));
        return cipher;
    }
}
