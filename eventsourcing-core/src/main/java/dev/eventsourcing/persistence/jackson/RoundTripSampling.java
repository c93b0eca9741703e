package dev.eventsourcing.persistence.jackson;

/**
 * Says which events of a type are read for a trial: the first, and then more and more rarely, up to the thousandth, as what is
 * empty at first may hold later what does not come back; or all, where it is not certain that all of their fields are stored.
 *
 * <p>Safe for use by several threads: who counts at the same time counts one, and some trials are not made or made twice.
 */
final class RoundTripSampling {

    private static final int LAST = 1024;

    private final boolean all;
    private int passed;

    RoundTripSampling(boolean all) {
        this.all = all;
    }

    boolean areOfAll() {
        return all;
    }

    boolean isDue() {
        return all || (passed < LAST && Integer.bitCount(passed + 1) == 1);
    }

    void pass() {
        int before = passed;
        if (before < LAST) {
            passed = before + 1;
        }
    }
}
