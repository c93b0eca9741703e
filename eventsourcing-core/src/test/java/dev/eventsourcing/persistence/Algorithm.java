package dev.eventsourcing.persistence;

/** The ciphers of the library. */
enum Algorithm {
    AES_GCM,
    AES_GCM_SIV;

    Cipher with(CipherKeys keys) {
        return this == AES_GCM ? Cipher.aesGcm(keys) : Cipher.aesGcmSiv(keys);
    }

    byte marker() {
        return (byte) (this == AES_GCM ? 0x10 : 0x11);
    }

    /** Returns the lengths of keys that it takes. */
    int[] lengths() {
        return this == AES_GCM ? new int[] {16, 24, 32} : new int[] {16, 32};
    }

    Algorithm other() {
        return this == AES_GCM ? AES_GCM_SIV : AES_GCM;
    }
}
