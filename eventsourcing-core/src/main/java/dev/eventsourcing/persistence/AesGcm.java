package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES in Galois/Counter mode, NIST SP 800-38D, from the JDK. */
final class AesGcm implements Aead {

    @Override
    public boolean takes(int keyLength) {
        return true;
    }

    @Override
    public void encrypt(
            SecretKey key, byte[] nonce, byte[] header, byte[] associatedData, byte[] plain, byte[] out, int offset)
            throws GeneralSecurityException {
        cipher(Cipher.ENCRYPT_MODE, key, nonce, header, associatedData).doFinal(plain, 0, plain.length, out, offset);
    }

    @Override
    public byte[] decrypt(SecretKey key, byte[] nonce, byte[] header, byte[] associatedData, byte[] in, int offset)
            throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, key, nonce, header, associatedData).doFinal(in, offset, in.length - offset);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] header, byte[] associatedData)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(associatedData);
        return cipher;
    }
}
