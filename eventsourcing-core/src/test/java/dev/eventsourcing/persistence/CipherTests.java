package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases 27, 28 and 29, with each algorithm. */
@ParameterizedClass
@EnumSource(Algorithm.class)
class CipherTests {

    private static final byte[] PLAIN = "dinosaurs".getBytes(UTF_8);
    private static final byte[] ROW = "row".getBytes(UTF_8);

    @Parameter
    private Algorithm algorithm;

    @Test
    void decryptsWhatItEncryptedWithKeysOfEachLength() throws GeneralSecurityException {
        for (int length : algorithm.lengths()) {
            Cipher cipher = algorithm.with(CipherKeys.of("k", Map.of("k", key(length, 1))));
            for (byte[] plain : new byte[][] {PLAIN, {}, new byte[1 << 20]}) {
                assertThat(cipher.decrypt(cipher.encrypt(plain, ROW), ROW)).isEqualTo(plain);
            }
        }
    }

    @Test
    void namesFormatAndKey() throws GeneralSecurityException {
        byte[] encrypted = cipher("2026-ü", 1).encrypt(PLAIN, ROW);

        assertThat(encrypted[0]).isEqualTo(algorithm.marker());
        assertThat(encrypted[1]).isEqualTo((byte) 7);
        assertThat(new String(encrypted, 2, 7, UTF_8)).isEqualTo("2026-ü");
        assertThat(encrypted).hasSize(2 + 7 + 12 + PLAIN.length + 16);
    }

    @Test
    void encryptsTheSameDifferentlyEachTime() throws GeneralSecurityException {
        Cipher cipher = cipher("k", 1);

        assertThat(cipher.encrypt(PLAIN, ROW)).isNotEqualTo(cipher.encrypt(PLAIN, ROW));
    }

    @Test
    void refusesEveryChangedBit() throws GeneralSecurityException {
        Cipher cipher = cipher("key", 1);
        byte[] encrypted = cipher.encrypt(PLAIN, ROW);
        for (int bit = 0; bit < encrypted.length * 8; bit++) {
            byte[] changed = encrypted.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertRefused(cipher, changed, ROW);
        }
    }

    @Test
    void keepsApartWhatSeveralThreadsDoWithSeveralKeysAlsoAfterRefusals() throws GeneralSecurityException {
        byte[] old =
                algorithm.with(CipherKeys.of("old", Map.of("old", key(16, 2)))).encrypt(PLAIN, ROW);
        Cipher cipher = algorithm.with(CipherKeys.of("new", Map.of("new", key(32, 1), "old", key(16, 2))));
        IntStream.range(0, 1_000).parallel().forEach(i -> {
            byte[] plain = ("dinosaurs " + i).getBytes(UTF_8);
            byte[] row = ("row " + i).getBytes(UTF_8);
            try {
                byte[] encrypted = cipher.encrypt(plain, row);
                assertThat(cipher.decrypt(encrypted, row)).isEqualTo(plain);
                assertThat(cipher.decrypt(old, ROW)).isEqualTo(PLAIN);
                assertRefused(cipher, encrypted, ROW);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void refusesEveryOtherLength() throws GeneralSecurityException {
        Cipher cipher = cipher("key", 1);
        byte[] encrypted = cipher.encrypt(PLAIN, ROW);
        for (int length = 0; length < encrypted.length; length++) {
            assertRefused(cipher, Arrays.copyOf(encrypted, length), ROW);
        }
        assertRefused(cipher, Arrays.copyOf(encrypted, encrypted.length + 1), ROW);
    }

    @Test
    void refusesAnotherRow() throws GeneralSecurityException {
        Cipher cipher = cipher("key", 1);

        assertRefused(cipher, cipher.encrypt(PLAIN, ROW), "Row".getBytes(UTF_8));
        assertRefused(cipher, cipher.encrypt(PLAIN, ROW), new byte[0]);
    }

    @Test
    void refusesAnotherKeyOfTheSameId() throws GeneralSecurityException {
        assertRefused(cipher("key", 2), cipher("key", 1).encrypt(PLAIN, ROW), ROW);
    }

    @Test
    void refusesASwappedKeyIdEvenIfTheKeyIsTheSame() throws GeneralSecurityException {
        Cipher cipher = algorithm.with(CipherKeys.of("a", Map.of("a", key(16, 1), "b", key(16, 1))));
        byte[] encrypted = cipher.encrypt(PLAIN, ROW);
        encrypted[2] = 'b';

        assertRefused(cipher, encrypted, ROW);
    }

    @Test
    void namesTheKeyThatIsMissing() throws GeneralSecurityException {
        byte[] encrypted = cipher("old", 1).encrypt(PLAIN, ROW);

        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> cipher("new", 1).decrypt(encrypted, ROW))
                .withMessageContaining("\"old\"");
    }

    @Test
    void readsWhatOldKeysEncrypted() throws GeneralSecurityException {
        byte[] encrypted = cipher("old", 1).encrypt(PLAIN, ROW);
        Cipher both = algorithm.with(CipherKeys.of("new", Map.of("old", key(16, 1), "new", key(32, 2))));

        assertThat(both.decrypt(encrypted, ROW)).isEqualTo(PLAIN);
        assertThat(new String(both.encrypt(PLAIN, ROW), 2, 3, UTF_8)).isEqualTo("new");
    }

    @Test
    void readsWhatTheOtherAlgorithmEncryptedWithAKeyOfTheRing() throws GeneralSecurityException {
        CipherKeys keys = CipherKeys.of("new", Map.of("old", key(16, 1), "new", key(32, 2)));
        byte[] encrypted = algorithm
                .other()
                .with(CipherKeys.of("old", Map.of("old", key(16, 1))))
                .encrypt(PLAIN, ROW);

        assertThat(algorithm.with(keys).decrypt(encrypted, ROW)).isEqualTo(PLAIN);
        encrypted[0] = algorithm.marker();
        assertRefused(algorithm.with(keys), encrypted, ROW);
    }

    @Test
    void readsNothingElse() throws GeneralSecurityException {
        Cipher cipher = cipher("key", 1);
        byte[] encrypted = cipher.encrypt(PLAIN, ROW);
        encrypted[0] = 0x18;

        assertThat(cipher.reads(Cipher.AES_GCM)).isTrue();
        assertThat(cipher.reads(Cipher.AES_GCM_SIV)).isTrue();
        assertThat(cipher.reads((byte) 0x18)).isFalse();
        assertThat(cipher.reads((byte) '{')).isFalse();
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> cipher.decrypt(encrypted, ROW))
                .withMessageContaining("another cipher");
    }

    @Test
    void startsWithAHeaderThatNamesTheActiveKey() throws GeneralSecurityException {
        Cipher cipher = cipher("2026", 1);

        assertThat(cipher.encrypt(PLAIN, ROW)).startsWith(cipher.header());
        assertThat(cipher.header()).containsExactly(algorithm.marker(), 4, '2', '0', '2', '6');
        cipher.header()[0] = 0;
        assertThat(cipher.header()).startsWith(algorithm.marker());
    }

    @Test
    void makesKeysThatItTakes() throws GeneralSecurityException {
        byte[] key = CipherKeys.newKey();
        Cipher cipher = algorithm.with(CipherKeys.of("k", Map.of("k", key)));

        assertThat(cipher.decrypt(cipher.encrypt(PLAIN, ROW), ROW)).isEqualTo(PLAIN);
        assertThat(key).hasSize(32).isNotEqualTo(CipherKeys.newKey());
    }

    @Test
    void refusesKeysOfAnotherLength() {
        for (int length : new int[] {0, 1, 15, 17, 31, 33, 64}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CipherKeys.of("k", Map.of("k", key(length, 1))))
                    .withMessageContaining("\"k\"")
                    .withMessageContaining(length + " bytes")
                    .withMessageContaining("16, 24 or 32");
        }
    }

    @Test
    void refusesAnActiveKeyThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CipherKeys.of("new", Map.of("old", key(16, 1))))
                .withMessageContaining("\"new\"")
                .withMessageContaining("[old]");
        assertThatIllegalArgumentException().isThrownBy(() -> CipherKeys.of("new", Map.of()));
    }

    @Test
    void readsKeysAsSettingsHaveThem() throws GeneralSecurityException {
        String key = Base64.getEncoder().encodeToString(key(16, 1));
        Cipher given = Cipher.aesGcm(CipherKeys.of("k", Map.of("k", key(16, 1))));

        for (CipherKeys keys : List.of(
                CipherKeys.ofBase64(null, Map.of("k", key)),
                CipherKeys.ofBase64("k", Map.of("k", " " + key + "\n", "other", key)))) {
            assertThat(Cipher.aesGcm(keys).decrypt(given.encrypt(PLAIN, ROW), ROW))
                    .isEqualTo(PLAIN);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CipherKeys.ofBase64(null, Map.of("k2", key, "k1", key)))
                .withMessageContaining("There are 2 cipher keys, [k1, k2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CipherKeys.ofBase64(null, Map.of()))
                .withMessageContaining("There are 0 cipher keys");
    }

    @Test
    void doesNotPrintAKeyInThePlaceOfAnId() {
        String key = "MDEyMzQ1Njc4OWFiY2RlZg==";
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> CipherKeys.of(key, Map.of("old", key(16, 1))),
                () -> CipherKeys.of("new", Map.of(key, key(16, 1))),
                () -> CipherKeys.of("new", Map.of(key, key(3, 1))),
                () -> CipherKeys.ofBase64(null, Map.of(key, "a*b")),
                () -> CipherKeys.ofBase64(key, Map.of("old", key)),
                () -> CipherKeys.ofBase64(null, Map.of("old", key, key, key)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(wrong)
                    .withMessageContaining("<24 characters that could be a key>")
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain(key));
        }
    }

    @Test
    void refusesKeyIdsThatAreEmptyOrTooLong() throws GeneralSecurityException {
        for (String id : new String[] {"", "i".repeat(256), "ü".repeat(128)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> CipherKeys.of(id, Map.of(id, key(16, 1))));
        }
        Cipher longest = cipher("i".repeat(255), 1);
        assertThat(longest.decrypt(longest.encrypt(PLAIN, ROW), ROW)).isEqualTo(PLAIN);
    }

    @Test
    void keepsItsOwnCopyOfTheKeys() throws GeneralSecurityException {
        byte[] key = key(16, 1);
        Map<String, byte[]> keys = new HashMap<>(Map.of("k", key));
        Cipher cipher = algorithm.with(CipherKeys.of("k", keys));
        byte[] encrypted = cipher.encrypt(PLAIN, ROW);

        Arrays.fill(key, (byte) 0);
        keys.clear();

        assertThat(cipher.decrypt(encrypted, ROW)).isEqualTo(PLAIN);
    }

    @Test
    void neverPrintsAKey() {
        byte[] key = "0123456789abcdef".getBytes(UTF_8);
        CipherKeys keys = CipherKeys.of("b", Map.of("b", key, "a", key));

        assertThat(keys).hasToString("CipherKeys[active=b, ids=[a, b]]");
        assertThat(keys.activeId()).isEqualTo("b");
        byte[] tooLong = "0123456789abcdef-".getBytes(UTF_8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CipherKeys.of("b", Map.of("b", tooLong)))
                .satisfies(e -> assertThat(e.getMessage())
                        .doesNotContain("0123", HexFormat.of().formatHex(key)));
    }

    private static void assertRefused(Cipher cipher, byte[] encrypted, byte[] row) {
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> cipher.decrypt(encrypted, row))
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("dinosaurs"));
    }

    private Cipher cipher(String id, int seed) {
        return algorithm.with(CipherKeys.of(id, Map.of(id, key(16, seed))));
    }

    private static byte[] key(int length, int seed) {
        byte[] key = new byte[length];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
