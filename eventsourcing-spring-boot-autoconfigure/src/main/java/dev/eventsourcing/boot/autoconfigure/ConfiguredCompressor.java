package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Compression;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.MissingLibraryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes compressors of settings. */
final class ConfiguredCompressor {

    private ConfiguredCompressor() {}

    /**
     * @param key full key of the setting
     * @return null for none
     * @throws InvalidSettingException if the library of the one that was chosen is not there
     */
    static @Nullable Compressor of(Compression compression, String key) {
        try {
            return switch (compression) {
                case NONE -> null;
                case DEFLATE -> Compressor.deflate();
                case ZSTD -> Compressor.zstd();
                case ZSTD_DICTIONARY -> Compressor.zstdWithDictionary();
            };
        } catch (MissingLibraryException e) {
            throw new InvalidSettingException(
                    key + " is " + compression.name().toLowerCase(Locale.ROOT).replace('_', '-')
                            + ", and zstd is not on the class path, or has no part for this machine.",
                    "Add the dependency " + e.coordinates() + ", or set it to deflate.",
                    e);
        }
    }
}
