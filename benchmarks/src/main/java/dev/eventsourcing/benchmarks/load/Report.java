package dev.eventsourcing.benchmarks.load;

import dev.eventsourcing.benchmarks.BenchmarkReport;
import dev.eventsourcing.benchmarks.append.Machine;
import java.util.List;

/** What loads take, and their parts. */
record Report(Machine machine, List<Row> rows) implements BenchmarkReport {

    /**
     * What was measured of one way to do something: medians.
     *
     * @param microseconds what it takes, of an event in the part of the mapper, of a load in the others
     * @param cpuPerEvent nanoseconds of processor time of the thread that does it
     * @param toRaw how many times as long as the raw read it takes, the median of the ratios of turns that were next to
     *     each other; 0 where there is none
     * @param limit what was promised: of the processor time, or of the ratio where there is one; 0 where nothing was
     */
    record Row(
            String part,
            String title,
            String contender,
            double microseconds,
            double cpuPerEvent,
            double toRaw,
            double limit) {}

    @Override
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(machine).append('\n');
        String before = "";
        for (Row row : rows) {
            String title = row.part() + ", " + row.title();
            if (!title.equals(before)) {
                table.append("%n%-40s %12s %14s %7s %7s%n".formatted(title, "µs", "CPU ns/event", "x raw", "limit"));
                before = title;
            }
            table.append("  %-38s %12.2f %14.0f %7s %7s%n"
                    .formatted(
                            row.contender(),
                            row.microseconds(),
                            row.cpuPerEvent(),
                            row.toRaw() == 0 ? "" : "%.2f".formatted(row.toRaw()),
                            row.limit() == 0 ? "" : row.toRaw() == 0 ? "%.0f".formatted(row.limit()) : row.limit()));
        }
        return table.toString();
    }
}
