package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Transcoder;
import org.jspecify.annotations.Nullable;

/** Makes the mappers of applications: they share the topics and the transcoder. */
final class Mappers {

    private final Topics topics;
    private final Transcoder transcoder;
    private final @Nullable Compressor compressor;
    private final @Nullable Cipher cipher;
    private final Mapper plain;

    Mappers(Topics topics, Transcoder transcoder, @Nullable Compressor compressor, @Nullable Cipher cipher) {
        this.topics = topics;
        this.transcoder = transcoder;
        this.compressor = compressor;
        this.cipher = cipher;
        this.plain = new Mapper(topics, transcoder, compressor, cipher);
    }

    /** Returns the compressor of all applications that have no setting of their own. */
    @Nullable
    Compressor compressor() {
        return compressor;
    }

    /** Returns the cipher of all applications that have no settings of their own. */
    @Nullable
    Cipher cipher() {
        return cipher;
    }

    /** Returns the mapper with these. */
    Mapper plain() {
        return plain;
    }

    /** Returns the mapper of an application that has its own. */
    Mapper with(@Nullable Compressor compressor, @Nullable Cipher cipher) {
        return new Mapper(topics, transcoder, compressor, cipher);
    }
}
