package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.CipherSettings;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.CipherKeys;

/** Makes keys of settings. What is wrong with them is told by id and length. */
final class ConfiguredCipherKeys {

    private static final String GENERATE =
            "Use 16, 24 or 32 random bytes in Base64, such as \"openssl rand -base64 32\" prints.";

    private ConfiguredCipherKeys() {}

    /**
     * @param prefix of the keys of the settings
     * @throws InvalidSettingException if there are no keys, one is malformed, or it is unclear which one is active
     */
    static CipherKeys of(CipherSettings settings, String prefix) {
        if (settings.keys().isEmpty()) {
            throw new InvalidSettingException(
                    "Events are to be encrypted, as " + prefix + asked(settings) + " says, and there are no keys.",
                    "Set " + prefix + "keys.<id>, or set " + prefix + "enabled=false to store plain events. "
                            + GENERATE);
        }
        try {
            return CipherKeys.ofBase64(settings.activeKey(), settings.keys());
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(
                    prefix + "keys and " + prefix + "active-key cannot be used. " + e.getMessage() + ".",
                    GENERATE + " Set " + prefix
                            + "active-key to the id of the one that encrypts new events. An id with other"
                            + " characters than letters, digits and dashes goes into brackets: " + prefix
                            + "keys.[2026_01].");
        }
    }

    private static String asked(CipherSettings settings) {
        if (settings.activeKey() != null) {
            return "active-key";
        }
        return settings.enabled() != null ? "enabled" : "algorithm";
    }
}
