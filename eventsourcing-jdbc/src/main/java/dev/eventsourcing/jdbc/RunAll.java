package dev.eventsourcing.jdbc;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Does several things of which one that fails keeps no other from being done. */
final class RunAll {

    private RunAll() {}

    /** Runs all, and throws the first failure then, with the others suppressed. */
    static void run(Collection<Runnable> all) {
        @Nullable RuntimeException failure = null;
        for (Runnable each : all) {
            try {
                each.run();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
