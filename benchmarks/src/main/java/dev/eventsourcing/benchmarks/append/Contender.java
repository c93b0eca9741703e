package dev.eventsourcing.benchmarks.append;

/**
 * One way to save in a comparison.
 *
 * @param name the same in all comparisons
 * @param store where it saves
 * @param attempt saves once and returns whether anything was stored
 */
record Contender(String name, Store store, Attempt attempt) {

    /** One save, run by many threads. */
    @FunctionalInterface
    interface Attempt {
        boolean run() throws Exception;
    }

    /** What a contender fills. */
    interface Store {
        /** Removes all events. */
        void empty();

        /** Returns how many events there are. */
        long count();
    }
}
