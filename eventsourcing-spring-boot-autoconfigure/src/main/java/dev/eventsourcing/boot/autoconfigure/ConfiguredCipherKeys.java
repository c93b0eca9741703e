package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.CipherSettings;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.CipherKeys;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes keys of settings. What is wrong with them is told by id and length. */
final class ConfiguredCipherKeys {

    private static final String GENERATE =
            "Use 16, 24 or 32 random bytes in Base64, such as \"openssl rand -base64 32\"" + " prints.";

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
        Map<String, byte[]> keys = new HashMap<>();
        settings.keys().forEach((id, key) -> keys.put(id, decode(prefix + "keys." + CipherKeys.shown(id), key)));
        String activeKey = activeKey(settings, prefix);
        try {
            return CipherKeys.of(activeKey, keys);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(prefix + "keys cannot be used. " + e.getMessage() + ".", GENERATE);
        }
    }

    private static String asked(CipherSettings settings) {
        if (settings.activeKey() != null) {
            return "active-key";
        }
        return settings.enabled() != null ? "enabled" : "algorithm";
    }

    private static byte[] decode(String name, String key) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) { // its message quotes the key
            throw new InvalidSettingException(name + " is not Base64.", GENERATE);
        }
        if (bytes.length != 16 && bytes.length != 24 && bytes.length != 32) {
            throw new InvalidSettingException(name + " has " + bytes.length + " bytes.", GENERATE);
        }
        return bytes;
    }

    private static String activeKey(CipherSettings settings, String prefix) {
        TreeSet<String> ids = new TreeSet<>(settings.keys().keySet());
        String active = settings.activeKey();
        if (active == null && ids.size() > 1) {
            throw new InvalidSettingException(
                    "There are " + ids.size() + " cipher keys, " + shown(ids) + ", and none is marked as active.",
                    "Set " + prefix + "active-key to the id of the one that encrypts new events.");
        }
        if (active != null && !ids.contains(active)) {
            throw new InvalidSettingException(
                    prefix + "active-key is \"" + CipherKeys.shown(active) + "\", and the ids of the keys are "
                            + shown(ids) + ".",
                    "Set it to one of them. An id with other characters than letters, digits and dashes goes into"
                            + " brackets: " + prefix + "keys.[" + CipherKeys.shown(active) + "].");
        }
        return active != null ? active : ids.first();
    }

    private static List<String> shown(Set<String> ids) {
        return ids.stream().map(CipherKeys::shown).toList();
    }
}
