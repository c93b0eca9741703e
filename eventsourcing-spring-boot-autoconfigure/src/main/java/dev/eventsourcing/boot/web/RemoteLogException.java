package dev.eventsourcing.boot.web;

import dev.eventsourcing.persistence.PersistenceException;
import java.net.URI;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A remote log could not be reached, did not do its work, or is not a notification log. Another try may succeed. */
public final class RemoteLogException extends PersistenceException {

    private static final long serialVersionUID = 1L;
    private static final int NONE = 0;

    private final URI uri;
    private final int status;

    RemoteLogException(URI uri, String problem, @Nullable Throwable cause) {
        this(uri, NONE, problem, cause);
    }

    RemoteLogException(URI uri, int status, String problem, @Nullable Throwable cause) {
        super("The notification log at " + shown(uri) + " " + problem, cause);
        this.uri = uri;
        this.status = status;
    }

    /** Returns what was asked for. */
    public URI uri() {
        return uri;
    }

    /** Returns the status of the answer, empty if there was none. */
    public OptionalInt status() {
        return status == NONE ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** Leaves out user and password. */
    private static String shown(URI uri) {
        String userInfo = uri.getRawUserInfo();
        return userInfo == null ? uri.toString() : uri.toString().replace(userInfo + "@", "");
    }
}
