package dev.eventsourcing.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measures, of each the median of the iterations. */
final class MicroBenchmarks {

    private static final double CPU_LIMIT = 1_300;

    private final LoadSettings settings;
    private final String server;

    /** @param server the JDBC URL of a PostgreSQL */
    MicroBenchmarks(LoadSettings settings, String server) {
        this.settings = settings;
        this.server = server;
    }

    List<Report.Row> mapper() throws RunnerException {
        List<Report.Row> rows = new ArrayList<>();
        for (String method : List.of("write", "replay")) {
            rows.add(mapper(method, Order.SMALL, "none", "none"));
            for (String compressor : MapperThroughput.COMPRESSORS) {
                for (String cipher : MapperThroughput.CIPHERS) {
                    rows.add(mapper(method, Order.LARGE, compressor, cipher));
                }
            }
        }
        return rows;
    }

    private Report.Row mapper(String method, String size, String compressor, String cipher) throws RunnerException {
        RunResult result = run(options(MapperThroughput.class, method)
                .param("size", size)
                .param("compressor", compressor)
                .param("cipher", cipher));
        boolean promised = method.equals("replay") && compressor.equals("none") && cipher.equals("none");
        return new Report.Row(
                LoadBenchmark.MAPPER,
                method + ", " + size,
                compressor + ", " + cipher,
                microseconds(result),
                cpu(result),
                0,
                promised ? CPU_LIMIT : 0);
    }

    List<Report.Row> loads() throws RunnerException {
        List<Report.Row> rows = new ArrayList<>();
        for (String store : settings.stores()) {
            for (int events : settings.events()) {
                for (String shortcut : Orders.SHORTCUTS) {
                    RunResult result = run(options(AggregateLoads.class, "load")
                            .param("store", store)
                            .param("events", "" + events)
                            .param("shortcut", shortcut)
                            .param("folder", settings.folder().toString())
                            .param("server", server));
                    rows.add(new Report.Row(
                            LoadBenchmark.LOAD,
                            store + ", " + events + " events",
                            shortcut,
                            microseconds(result),
                            cpu(result) / events,
                            0,
                            0));
                }
            }
        }
        return rows;
    }

    private ChainedOptionsBuilder options(Class<?> benchmarks, String method) {
        TimeValue iteration = TimeValue.milliseconds(settings.iteration().toMillis());
        return new OptionsBuilder()
                .include(benchmarks.getName() + "." + method + "$")
                .forks(settings.forks())
                .warmupIterations(settings.iterations())
                .warmupTime(iteration)
                .measurementIterations(settings.iterations())
                .measurementTime(iteration)
                .timeUnit(TimeUnit.MICROSECONDS)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static RunResult run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).runSingle();
    }

    private static double microseconds(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    /** Returns the nanoseconds of processor time of a call. */
    private static double cpu(RunResult result) {
        double[] sorted = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getSecondaryResults)
                .mapToDouble(sums ->
                        sums.get("nanoseconds").getScore() / sums.get("calls").getScore())
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }
}
