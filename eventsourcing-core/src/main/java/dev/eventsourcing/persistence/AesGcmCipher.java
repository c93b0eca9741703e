package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Format: marker, length of the key id (1 byte), key id (UTF-8), nonce (12 bytes), cipher text with its 16-byte tag.
 * Everything before the nonce is authenticated together with the associated data.
 */
final class AesGcmCipher implements Cipher {

    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final CipherKeys keys;
    private final SecureRandom random = new SecureRandom();

    AesGcmCipher(CipherKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte marker() {
        return AES_GCM;
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] associatedData) throws GeneralSecurityException {
        byte[] header = header(keys.activeId().getBytes(UTF_8));
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ByteBuffer out = ByteBuffer.allocate(header.length + NONCE + plain.length + TAG);
        out.put(header).put(nonce);
        cipher(javax.crypto.Cipher.ENCRYPT_MODE, key(keys.activeId()), nonce, header, associatedData)
                .doFinal(ByteBuffer.wrap(plain), out);
        return out.array();
    }

    @Override
    public byte[] decrypt(byte[] encrypted, byte[] associatedData) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(encrypted);
        if (in.remaining() < 2 || in.remaining() < 2 + (encrypted[1] & 0xFF) + NONCE + TAG) {
            throw new AEADBadTagException("the encrypted state is too short");
        }
        byte[] header = new byte[2 + (encrypted[1] & 0xFF)];
        byte[] nonce = new byte[NONCE];
        in.get(header).get(nonce);
        SecretKey key = key(new String(header, 2, header.length - 2, UTF_8));
        try {
            return cipher(javax.crypto.Cipher.DECRYPT_MODE, key, nonce, header, associatedData)
                    .doFinal(encrypted, in.position(), in.remaining());
        } catch (AEADBadTagException e) {
            throw new AEADBadTagException("the key is another one, or the row was changed");
        }
    }

    private static byte[] header(byte[] keyId) {
        return ByteBuffer.allocate(2 + keyId.length)
                .put(AES_GCM)
                .put((byte) keyId.length)
                .put(keyId)
                .array();
    }

    private SecretKey key(String id) throws InvalidKeyException {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new InvalidKeyException("the cipher key \"" + id + "\" is not configured");
        }
        return key;
    }

    private static javax.crypto.Cipher cipher(
            int mode, SecretKey key, byte[] nonce, byte[] header, byte[] associatedData)
            throws GeneralSecurityException {
        javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(associatedData);
        return cipher;
    }
}
