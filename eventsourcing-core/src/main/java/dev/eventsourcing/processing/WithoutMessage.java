package dev.eventsourcing.processing;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints as another exception, with its causes and where they were thrown, and without what they say. */
@SuppressWarnings({"serial", "OverrideThrowableToString"}) // it prints as another class
final class WithoutMessage extends Throwable {

    /** So few that the causes are in sight. */
    private static final int FRAMES = 20;

    private final String type;

    private WithoutMessage(Throwable failure, @Nullable Throwable cause) {
        super(null, cause, false, true);
        this.type = failure.getClass().getName();
        StackTraceElement[] frames = failure.getStackTrace();
        setStackTrace(Arrays.copyOf(frames, Math.min(FRAMES, frames.length)));
    }

    static WithoutMessage of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** @param seen those before it, as causes can go in circles */
    private static WithoutMessage of(Throwable failure, Set<Throwable> seen) {
        seen.add(failure);
        Throwable cause = failure.getCause();
        return new WithoutMessage(failure, cause == null || seen.contains(cause) ? null : of(cause, seen));
    }

    @Override
    public String toString() {
        return type;
    }
}
