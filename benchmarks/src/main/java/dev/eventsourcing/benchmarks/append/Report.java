package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.benchmarks.BenchmarkReport;
import java.util.List;

/** How many saves a second there are, and how long they take. */
record Report(Machine machine, double seconds, int rounds, List<Row> rows) implements BenchmarkReport {

    /**
     * A contender in a comparison: medians over the rounds. The ratios are medians of those within each round, whose
     * measurements were next to each other.
     *
     * @param perSecond saves that succeeded
     * @param p50 milliseconds
     * @param p99 milliseconds
     * @param toReference throughput over that of the first contender
     * @param toRaw throughput over that of the raw group commit, 0 where there is none
     * @param target what toReference is to be, 0 where nothing was promised
     */
    record Row(
            String part,
            String title,
            int writers,
            String contender,
            double perSecond,
            double p50,
            double p99,
            double toReference,
            double toRaw,
            double target) {}

    @Override
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(machine).append('\n');
        table.append("%s rounds of %s s%n".formatted(rounds, seconds));
        String before = "";
        for (Row row : rows) {
            String title = "%s, %s, %d writers".formatted(row.part(), row.title(), row.writers());
            if (!title.equals(before)) {
                table.append("%n%-46s %8s %9s %9s %9s %7s %7s%n"
                        .formatted(title, "saves/s", "p50 ms", "p99 ms", "x first", "x raw", "target"));
                before = title;
            }
            table.append("  %-44s %8.0f %9.2f %9.2f %9.2f %7s %7s%n"
                    .formatted(
                            row.contender(),
                            row.perSecond(),
                            row.p50(),
                            row.p99(),
                            row.toReference(),
                            orNothing(row.toRaw()),
                            orNothing(row.target())));
        }
        return table.toString();
    }

    private static String orNothing(double value) {
        return value == 0 ? "" : "%.2f".formatted(value);
    }
}
