package dev.eventsourcing.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class AesGcmSivTests {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8452, appendix C.1: 8 bytes of plain text with 12 of associated data, which stand in two parts here. */
    @Test
    void isThatOfTheRfc() throws GeneralSecurityException {
        byte[] nonce = HEX.parseHex("030000000000000000000000");
        byte[] result = new byte[8 + 16 + 2];
        SecretKeySpec key = new SecretKeySpec(HEX.parseHex("01000000000000000000000000000000"), "AES");
        byte[] header = HEX.parseHex("01");

        new AesGcmSiv().encrypt(key, nonce, header, new byte[0], HEX.parseHex("0200000000000000"), result, 2);

        assertThat(HEX.formatHex(result)).isEqualTo("0000" + "1e6daba35669f4273b0a1a2560969cdf790d99759abd1508");
        assertThat(new AesGcmSiv().decrypt(key, nonce, header, new byte[0], result, 2))
                .isEqualTo(HEX.parseHex("0200000000000000"));
    }

    @Test
    void refusesAnActiveKeyOf24Bytes() throws GeneralSecurityException {
        byte[] key24 = new byte[24];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cipher.aesGcmSiv(CipherKeys.of("k", Map.of("k", key24))))
                .withMessage("The cipher key \"k\" has 24 bytes, AES-GCM-SIV takes 16 or 32");

        // an old one still reads what AES-GCM encrypted with it
        byte[] old = Cipher.aesGcm(CipherKeys.of("k", Map.of("k", key24))).encrypt(new byte[] {'{'}, new byte[0]);
        assertThat(Cipher.aesGcmSiv(CipherKeys.of("new", Map.of("k", key24, "new", new byte[32])))
                        .decrypt(old, new byte[0]))
                .containsExactly('{');
    }

    @Test
    void namesTheLibraryThatIsMissing() throws Exception {
        assertThat(WithoutLibrary.call("bcprov-jdk18on", Choosing.class))
                .isEqualTo("MissingLibraryException: AES-GCM-SIV needs a library that is not there."
                        + " Add the dependency org.bouncycastle:bcprov-jdk18on");
    }

    @Test
    void isNotNeededForAesGcm() throws Exception {
        assertThat(WithoutLibrary.call("bcprov-jdk18on", Reading.class))
                .isEqualTo("GeneralSecurityException: AES-GCM-SIV needs a library that is not there."
                        + " Add the dependency org.bouncycastle:bcprov-jdk18on");
    }

    static final class Choosing implements Callable<String> {

        @Override
        public String call() {
            try {
                return Cipher.aesGcmSiv(CipherKeys.of("k", Map.of("k", new byte[32])))
                        .toString();
            } catch (RuntimeException e) {
                return e.getClass().getSimpleName() + ": " + e.getMessage();
            }
        }
    }

    static final class Reading implements Callable<String> {

        @Override
        public String call() throws GeneralSecurityException {
            Cipher cipher = Cipher.aesGcm(CipherKeys.of("k", Map.of("k", new byte[32])));
            byte[] encrypted = cipher.encrypt(new byte[] {'{'}, new byte[0]);
            cipher.decrypt(encrypted, new byte[0]);
            encrypted[0] = Cipher.AES_GCM_SIV;
            try {
                return new String(cipher.decrypt(encrypted, new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                return e.getClass().getSimpleName() + ": " + e.getMessage();
            }
        }
    }
}
