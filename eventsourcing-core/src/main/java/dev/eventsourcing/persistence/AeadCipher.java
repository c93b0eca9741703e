package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/**
 * Encrypts with one algorithm, and reads what either one encrypted with a key of the ring.
 *
 * <p>Format: marker, length of the key id (1 byte), key id (UTF-8), nonce (12 bytes), cipher text with its 16-byte tag.
 * Everything before the nonce is authenticated together with the associated data.
 */
final class AeadCipher implements Cipher {

    private static final Map<Byte, Supplier<Aead>> ALGORITHMS =
            Map.of(AES_GCM, AesGcm::new, AES_GCM_SIV, AeadCipher::aesGcmSiv);

    private final byte marker;
    private final CipherKeys keys;
    private final SecretKey activeKey;
    private final byte[] activeHeader;
    private final Map<Byte, Aead> algorithms = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /**
     * @throws IllegalArgumentException if the algorithm cannot use a key of the active one's length
     * @throws MissingLibraryException if the library of the algorithm is not there
     */
    AeadCipher(byte marker, CipherKeys keys) {
        this.marker = marker;
        this.keys = keys;
        this.activeKey = Objects.requireNonNull(keys.get(keys.activeId()), "the active key is one of the keys");
        this.activeHeader = header(marker, keys.activeId().getBytes(UTF_8));
        int length = activeKey.getEncoded().length;
        if (!algorithm(marker).takes(length)) {
            throw new IllegalArgumentException(
                    "The cipher key \"" + keys.activeId() + "\" has " + length + " bytes, AES-GCM-SIV takes 16 or 32");
        }
    }

    private static Aead aesGcmSiv() {
        return MissingLibraryException.unlessThere(
                "AES-GCM-SIV", "org.bouncycastle:bcprov-jdk18on", () -> new AesGcmSiv());
    }

    private Aead algorithm(byte marker) {
        return algorithms.computeIfAbsent(
                marker, key -> Objects.requireNonNull(ALGORITHMS.get(key)).get());
    }

    @Override
    public byte marker() {
        return marker;
    }

    @Override
    public boolean reads(byte marker) {
        return ALGORITHMS.containsKey(marker);
    }

    @Override
    public byte[] header() {
        return activeHeader.clone();
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] associatedData) throws GeneralSecurityException {
        byte[] nonce = new byte[Aead.NONCE];
        random.nextBytes(nonce);
        ByteBuffer out = ByteBuffer.allocate(activeHeader.length + Aead.NONCE + plain.length + Aead.TAG);
        out.put(activeHeader).put(nonce);
        algorithm(marker).encrypt(activeKey, nonce, activeHeader, associatedData, plain, out.array(), out.position());
        return out.array();
    }

    @Override
    public byte[] decrypt(byte[] encrypted, byte[] associatedData) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(encrypted);
        if (in.remaining() < 2 || in.remaining() < 2 + (encrypted[1] & 0xFF) + Aead.NONCE + Aead.TAG) {
            throw new AEADBadTagException("the encrypted state is too short");
        }
        byte[] header = new byte[2 + (encrypted[1] & 0xFF)];
        byte[] nonce = new byte[Aead.NONCE];
        in.get(header).get(nonce);
        if (!reads(header[0])) {
            throw new GeneralSecurityException("it was encrypted by another cipher than the configured one");
        }
        SecretKey key = key(new String(header, 2, header.length - 2, UTF_8));
        try {
            return algorithm(header[0]).decrypt(key, nonce, header, associatedData, encrypted, in.position());
        } catch (AEADBadTagException
                | IllegalArgumentException e) { // the latter: a length that is none of the algorithm's
            throw new AEADBadTagException("the key is another one, or the row was changed");
        } catch (MissingLibraryException e) {
            throw new GeneralSecurityException(e.getMessage());
        }
    }

    private static byte[] header(byte marker, byte[] keyId) {
        return ByteBuffer.allocate(2 + keyId.length)
                .put(marker)
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
}
