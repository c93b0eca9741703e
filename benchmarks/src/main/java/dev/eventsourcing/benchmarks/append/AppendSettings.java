package dev.eventsourcing.benchmarks.append;

import java.nio.file.Path;
import java.util.List;

/**
 * How long and what to measure.
 *
 * @param seconds of each measurement, after a quarter of that to warm up
 * @param rounds how often everything is measured
 * @param parts names of {@link Part}, in lower case
 * @param writers numbers of threads that save in a loop
 * @param folder where the databases are, on the disk that is to be measured, and the report afterwards
 */
record AppendSettings(double seconds, int rounds, List<String> parts, List<Integer> writers, Path folder) {

    static final List<Integer> WRITERS = List.of(1, 4, 16, 64);

    static AppendSettings ofSystemProperties() {
        return new AppendSettings(
                Double.parseDouble(System.getProperty("append.seconds", "1")),
                Integer.getInteger("append.rounds", 5),
                List.of(System.getProperty("append.parts", "postgresql,callers,conflicts,sqlite,sqlite-callers")
                        .split(",")),
                WRITERS,
                Path.of(System.getProperty("append.folder", "target")));
    }
}
