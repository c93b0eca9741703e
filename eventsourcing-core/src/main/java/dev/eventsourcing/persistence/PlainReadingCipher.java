package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;

/** Encrypts like another cipher, and takes what is not encrypted as it is. */
record PlainReadingCipher(Cipher cipher) implements Cipher {

    @Override
    public byte marker() {
        return cipher.marker();
    }

    @Override
    public boolean reads(byte marker) {
        return StateMarker.of(marker) != StateMarker.ENCRYPTED || cipher.reads(marker);
    }

    @Override
    public byte[] header() {
        return cipher.header();
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] associatedData) throws GeneralSecurityException {
        return cipher.encrypt(plain, associatedData);
    }

    @Override
    public byte[] decrypt(byte[] encrypted, byte[] associatedData) throws GeneralSecurityException {
        return StateMarker.ENCRYPTED.begins(encrypted) ? cipher.decrypt(encrypted, associatedData) : encrypted;
    }

    /** Says nothing of keys. */
    @Override
    public String toString() {
        return "PlainReadingCipher";
    }
}
