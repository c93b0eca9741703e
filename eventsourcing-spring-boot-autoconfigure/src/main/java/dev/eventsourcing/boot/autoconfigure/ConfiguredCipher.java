package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.CipherSettings;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.MissingLibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the cipher of settings. */
final class ConfiguredCipher {

    private static final Logger logger = LoggerFactory.getLogger(ConfiguredCipher.class);

    private ConfiguredCipher() {}

    /**
     * @param key under which the settings are
     * @throws InvalidSettingException if the keys, or the algorithm with them, cannot be used
     */
    static Cipher of(CipherSettings settings, String key) {
        CipherKeys keys = ConfiguredCipherKeys.of(settings, key + ".");
        Cipher cipher = switch (settings.algorithm()) {
            case AES_GCM -> Cipher.aesGcm(keys);
            case AES_GCM_SIV -> aesGcmSiv(keys, key + ".algorithm is aes-gcm-siv, and ");
        };
        if (!settings.readPlain()) {
            return cipher;
        }
        logger.warn(
                "Events that are not encrypted are read, as {}.read-plain is true: whoever can write to the database can"
                        + " forge some. Remove it as soon as all events are encrypted",
                key);
        return cipher.orPlain();
    }

    private static Cipher aesGcmSiv(CipherKeys keys, String siv) {
        try {
            return Cipher.aesGcmSiv(keys);
        } catch (MissingLibraryException e) {
            throw new InvalidSettingException(
                    siv + "Bouncy Castle is not on the class path.",
                    "Add the dependency " + e.coordinates() + ", or set it to aes-gcm.",
                    e);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(
                    siv + "the active key does not fit. " + e.getMessage() + ".",
                    "Make another active key, of 32 random bytes in Base64, such as \"openssl rand -base64 32\" prints;"
                            + " the present one may stay to decrypt.");
        }
    }
}
