package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AES keys by id: one encrypts new events, all of them decrypt old ones.
 *
 * <p>Immutable and safe for use by several threads. Never prints a key.
 */
public final class CipherKeys {

    private static final Set<Integer> LENGTHS = Set.of(16, 24, 32);

    /** 16 bytes are 22 characters of Base64; where a name of a setting drops "+" and "/", they are fewer. */
    private static final Pattern COULD_BE_A_KEY = Pattern.compile("[A-Za-z0-9+/_=-]{18,}");

    private final String activeId;
    private final Map<String, SecretKey> keys;

    private CipherKeys(String activeId, Map<String, SecretKey> keys) {
        this.activeId = activeId;
        this.keys = keys;
    }

    /**
     * Makes a set of keys.
     *
     * @param activeId id of the key for new events
     * @param keys 16, 24 or 32 bytes for each id; ids are stored in clear beside every event, 1 to 255 bytes of UTF-8
     * @throws IllegalArgumentException if a key has another length, an id is empty or too long, or the active key is
     *     missing
     */
    public static CipherKeys of(String activeId, Map<String, byte[]> keys) {
        keys.forEach(CipherKeys::check);
        if (!keys.containsKey(activeId)) {
            throw new IllegalArgumentException(
                    "The active cipher key \"" + shown(activeId) + "\" is not among the keys " + shown(keys.keySet()));
        }
        return new CipherKeys(
                activeId,
                keys.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> new SecretKeySpec(entry.getValue(), "AES"))));
    }

    /**
     * Makes a set of keys as settings have them. Messages show neither a key nor an id that could be one.
     *
     * @param activeId as in {@link #of}; null for the only key
     * @param keys in Base64
     * @throws IllegalArgumentException as in {@link #of}, or if a key is not Base64, or if it is unclear which one is active
     */
    public static CipherKeys ofBase64(@Nullable String activeId, Map<String, String> keys) {
        Map<String, byte[]> decoded = new HashMap<>();
        keys.forEach((id, key) -> decoded.put(id, decode(id, key)));
        if (activeId == null && keys.size() != 1) {
            throw new IllegalArgumentException("There are " + keys.size() + " cipher keys, " + shown(keys.keySet())
                    + ", and none is marked as active");
        }
        return of(activeId == null ? keys.keySet().iterator().next() : activeId, decoded);
    }

    private static byte[] decode(String id, String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) { // its message quotes the key
            throw new IllegalArgumentException("The cipher key \"" + shown(id) + "\" is not Base64");
        }
    }

    /**
     * Returns 32 random bytes for a new key. In the settings it stands in Base64:
     * {@code Base64.getEncoder().encodeToString(CipherKeys.newKey())}.
     */
    public static byte[] newKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static void check(String id, byte[] key) {
        int idLength = id.getBytes(UTF_8).length;
        if (idLength < 1 || idLength > 255) {
            throw new IllegalArgumentException("The cipher key id \"" + shown(id) + "\" must have 1 to 255 bytes");
        }
        if (!LENGTHS.contains(key.length)) {
            throw new IllegalArgumentException(
                    "The cipher key \"" + shown(id) + "\" has " + key.length + " bytes, it must have 16, 24 or 32");
        }
    }

    private static List<String> shown(Set<String> ids) {
        return ids.stream().map(CipherKeys::shown).sorted().toList();
    }

    /** Returns an id as a message about wrong settings may have it: not what could be a key that stands in its place. */
    private static String shown(String id) {
        return COULD_BE_A_KEY.matcher(id).matches() ? "<" + id.length() + " characters that could be a key>" : id;
    }

    /** Returns the id of the key that encrypts new events. */
    public String activeId() {
        return activeId;
    }

    @Nullable
    SecretKey get(String id) {
        return keys.get(id);
    }

    /** Names the ids, not the keys. */
    @Override
    public String toString() {
        return "CipherKeys[active=" + activeId + ", ids=" + new TreeMap<>(keys).keySet() + "]";
    }
}
