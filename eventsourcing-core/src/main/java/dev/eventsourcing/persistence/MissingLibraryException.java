package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;
import java.util.function.Supplier;

/** Something was chosen whose library, an optional one, is not on the class path or cannot be loaded on this machine. */
public final class MissingLibraryException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String coordinates;

    private MissingLibraryException(String what, String coordinates, Throwable cause) {
        super(what + " needs a library that is not there", "Add the dependency " + coordinates, cause);
        this.coordinates = coordinates;
    }

    /**
     * Runs what loads the first class of a library.
     *
     * @param what needs it, at the beginning of a sentence
     * @param coordinates group and artifact of the library
     */
    public static <T> T unlessThere(String what, String coordinates, Supplier<T> use) {
        try {
            return use.get();
        } catch (LinkageError e) { // also that of a native part, which is not there for this machine
            throw new MissingLibraryException(what, coordinates, e);
        }
    }

    /** Returns group and artifact of the library, such as {@code com.github.luben:zstd-jni}. */
    public String coordinates() {
        return coordinates;
    }
}
