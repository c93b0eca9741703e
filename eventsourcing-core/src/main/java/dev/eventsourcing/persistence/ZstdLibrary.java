package dev.eventsourcing.persistence;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way to zstd, which may be missing. */
final class ZstdLibrary {

    private ZstdLibrary() {}

    /** @throws MissingLibraryException if zstd is not on the class path, or has no native part for this machine */
    static ZstdFrames frames(byte @Nullable [] dictionary) {
        return use(() -> new ZstdFrames(dictionary));
    }

    /** Runs what may be the first to use zstd; as {@link #frames}. */
    static <T> T use(Supplier<T> use) {
        return MissingLibraryException.unlessThere("zstd", "com.github.luben:zstd-jni", use);
    }
}
