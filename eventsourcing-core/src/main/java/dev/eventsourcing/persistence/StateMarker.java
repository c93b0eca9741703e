package dev.eventsourcing.persistence;

/** What the first byte of a state says of what was done to it last. */
enum StateMarker {
    COMPRESSED,
    ENCRYPTED,
    /** The transcoder's own output. */
    PLAIN;

    static final byte FIRST_PLAIN = 0x20;

    private static final int FIRST_ENCRYPTED = 0x10;

    static StateMarker of(byte first) {
        int value = Byte.toUnsignedInt(first);
        if (value < FIRST_ENCRYPTED) {
            return COMPRESSED;
        }
        return value < FIRST_PLAIN ? ENCRYPTED : PLAIN;
    }

    /** Tells whether a state begins with this one; an empty one does with none. */
    boolean begins(byte[] state) {
        return state.length > 0 && of(state[0]) == this;
    }
}
