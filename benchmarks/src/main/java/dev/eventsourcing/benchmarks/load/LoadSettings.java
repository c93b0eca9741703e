package dev.eventsourcing.benchmarks.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How long and what to measure.
 *
 * @param parts of the benchmark
 * @param stores where loads are from
 * @param events how many of them are loaded
 * @param forks JVMs for each of JMH's measurements, 0 for none of their own
 * @param iterations of JMH, after as many to warm up
 * @param iteration how long each is
 * @param rounds of the comparisons with raw reads
 * @param warmUps rounds before those
 * @param turn how long each contender runs in a round
 * @param folder where the databases are, and the report afterwards
 */
record LoadSettings(
        List<String> parts,
        List<String> stores,
        List<Integer> events,
        int forks,
        int iterations,
        Duration iteration,
        int rounds,
        int warmUps,
        Duration turn,
        Path folder) {

    static LoadSettings ofSystemProperties() {
        return new LoadSettings(
                List.of(System.getProperty("load.parts", "mapper,load,raw").split(",")),
                List.of(System.getProperty("load.stores", "memory,sqlite,postgresql")
                        .split(",")),
                List.of(10, 100, 1_000, 10_000),
                1,
                Integer.getInteger("load.iterations", 8),
                Duration.ofMillis(200),
                Integer.getInteger("load.rounds", 100),
                60,
                Duration.ofMillis(20),
                Path.of(System.getProperty("load.folder", "target")));
    }
}
