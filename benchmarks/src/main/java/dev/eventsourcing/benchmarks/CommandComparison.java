package dev.eventsourcing.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints what declarative aggregates cost over explicit ones, in processor time. The two take turns, each time in a new
 * JVM, so that whatever else the machine does in these minutes slows both, and of each JVM the least disturbed iteration counts.
 */
public final class CommandComparison {

    private static final int ROUNDS = 5;
    private static final List<String> FEATURES = List.of("Commands", "Creation", "Replay");

    private CommandComparison() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        System.out.println("declarative / explicit, median of " + ROUNDS + " pairs of JVMs (lowest, highest)");
        for (String feature : FEATURES) {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = nanoseconds("declarative" + feature) / nanoseconds("explicit" + feature);
            }
            Arrays.sort(ratios);
            System.out.printf("%-10s %.3f (%.3f, %.3f)%n", feature, ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
        }
    }

    /** Returns what a call takes. */
    private static double nanoseconds(String benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(CommandBenchmark.class.getName() + "." + benchmark + "$")
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(15)
                .measurementTime(TimeValue.milliseconds(200))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options)
                .runSingle().getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .map(IterationResult::getSecondaryResults)
                        .mapToDouble(sums -> sums.get("nanoseconds").getScore()
                                / sums.get("calls").getScore())
                        .min()
                        .orElseThrow();
    }
}
