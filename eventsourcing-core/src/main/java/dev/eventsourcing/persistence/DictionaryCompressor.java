package dev.eventsourcing.persistence;

import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/** The number of a dictionary and a zstd frame behind the marker byte; plain zstd as long as there is no dictionary. */
final class DictionaryCompressor implements Compressor {

    private final Compressor withoutDictionary;
    private final @Nullable Dictionaries dictionaries;

    /** @param dictionaries null for none: this compressor is not that of an application yet */
    DictionaryCompressor(@Nullable Dictionaries dictionaries) {
        this(new ZstdCompressor(), dictionaries);
    }

    private DictionaryCompressor(Compressor withoutDictionary, @Nullable Dictionaries dictionaries) {
        this.withoutDictionary = withoutDictionary;
        this.dictionaries = dictionaries;
    }

    DictionaryCompressor with(Dictionaries others) {
        return new DictionaryCompressor(withoutDictionary, others);
    }

    @Override
    public byte marker() {
        return ZSTD_DICTIONARY;
    }

    @Override
    public byte[] compress(byte[] plain) {
        Dictionary newest = dictionaries == null ? null : dictionaries.newest();
        return newest == null ? withoutDictionary.compress(plain) : newest.compress(plain);
    }

    @Override
    public byte[] decompress(byte[] compressed) throws DataFormatException {
        return Dictionaries.decompress(dictionaries, compressed);
    }
}
