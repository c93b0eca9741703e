package dev.eventsourcing.boot.autoconfigure;

import java.util.Set;
import java.util.stream.Collectors;

/** Probes which threads there are. */
public final class Threads {

    private Threads() {}

    /** Returns all threads but those of the virtual machine. */
    public static Set<Thread> all() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> Thread.currentThread().getThreadGroup().equals(thread.getThreadGroup()))
                .collect(Collectors.toSet());
    }
}
