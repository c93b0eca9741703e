package dev.eventsourcing.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.UUID;

/** Makes ids for aggregates that are not named at random. */
public final class Identifiers {

    /** The name space of URLs, RFC 9562 section 6.6. */
    public static final UUID NAMESPACE_URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Identifiers() {}

    /**
     * Returns a new UUID that is higher than those of earlier milliseconds. Rows of new aggregates then lie together in a
     * database, which stores them faster than those of random ids. It tells when it was made.
     *
     * <p>Version 7 (RFC 9562 section 5.7).
     */
    public static UUID timeOrdered(Clock clock) {
        UUID random = UUID.randomUUID();
        long high = clock.millis() << 16 | 0x7000L | (random.getMostSignificantBits() & 0xFFFL);
        return new UUID(high, random.getLeastSignificantBits()); // the variant is the same
    }

    /**
     * Returns the same UUID for the same name, so that a second aggregate of that name conflicts with the first.
     *
     * <p>Version 5, the SHA-1 of name space and name (RFC 9562 section 5.5).
     */
    public static UUID named(UUID namespace, String name) {
        MessageDigest sha1;
        try {
            sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
        sha1.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
        long high = (hash.getLong() & ~0xF000L) | 0x5000L;
        long low = (hash.getLong() & ~(3L << 62)) | (1L << 63);
        return new UUID(high, low);
    }
}
