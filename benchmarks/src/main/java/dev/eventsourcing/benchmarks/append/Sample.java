package dev.eventsourcing.benchmarks.append;

/**
 * What one measurement gave.
 *
 * @param perSecond saves that succeeded
 * @param p50 milliseconds
 * @param p99 milliseconds
 */
record Sample(double perSecond, double p50, double p99) {

    /** @param sorted what each save took, in nanoseconds, ascending */
    static Sample of(long[] sorted, long window) {
        return new Sample(sorted.length * 1e9 / window, quantile(sorted, 0.5), quantile(sorted, 0.99));
    }

    private static double quantile(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }
}
