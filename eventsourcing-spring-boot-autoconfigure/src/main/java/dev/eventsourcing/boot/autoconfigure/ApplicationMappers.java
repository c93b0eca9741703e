package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.ApplicationProperties.CipherOverrides;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Compression;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.Mapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mapper of all applications, and those of applications whose settings ask for another compressor or cipher. */
final class ApplicationMappers {

    private final Mapper plain;
    private final Mappers mappers;

    /** By the key of the application's settings; there is none for most. */
    private final Map<String, Coding> codings = new HashMap<>();

    private record Coding(
            @Nullable Compressor compressor, @Nullable Cipher cipher) {}

    /**
     * @param plain for all applications that ask for nothing else
     * @throws InvalidSettingException if what the settings ask for cannot be had
     */
    ApplicationMappers(Mapper plain, Mappers mappers, EventSourcingProperties properties) {
        this.plain = plain;
        this.mappers = mappers;
        if (properties.cipher().isEnabled()) {
            refuseBesideMapper("eventsourcing.cipher");
        }
        if (properties.compressor() != Compression.NONE) {
            refuseBesideMapper("eventsourcing.compressor");
        }
        for (String name : properties.applications().keySet()) {
            ResolvedApplicationSettings settings = properties.application(name);
            ApplicationProperties own = settings.own();
            if (own.compressor() != null || own.cipher() != null) {
                refuseBesideMapper(settings.key() + (own.compressor() != null ? ".compressor" : ".cipher"));
                codings.put(settings.key(), new Coding(compressor(settings), cipher(settings)));
            }
        }
    }

    private void refuseBesideMapper(String key) {
        if (plain != mappers.plain()) {
            throw new InvalidSettingException(
                    key + " is set, and the Mapper is a bean of yours, which is used as it is.",
                    "Remove " + key + ", or define Transcoder, Compressor and Cipher beans instead of a Mapper.");
        }
    }

    private @Nullable Compressor compressor(ResolvedApplicationSettings settings) {
        return settings.own().compressor() == null
                ? mappers.compressor()
                : ConfiguredCompressor.of(settings.own().compressor(), settings.key() + ".compressor");
    }

    private @Nullable Cipher cipher(ResolvedApplicationSettings settings) {
        CipherOverrides own = settings.own().cipher();
        if (own == null) {
            return mappers.cipher();
        }
        boolean saysEnough = own.enabled() != null || own.keys() != null;
        if (mappers.cipher() != null && !settings.all().cipher().isEnabled() && !saysEnough) {
            throw new InvalidSettingException(
                    settings.key() + ".cipher is set, and the Cipher is a bean of yours, which is used as it is.",
                    "Remove it, or set " + settings.key() + ".cipher.keys for this application to have other keys.");
        }
        return settings.asksForEncryption() ? ConfiguredCipher.of(settings.cipher(), settings.key() + ".cipher") : null;
    }

    Mapper of(ResolvedApplicationSettings settings) {
        Coding own = codings.get(settings.key());
        return own == null ? plain : mappers.with(own.compressor(), own.cipher());
    }
}
