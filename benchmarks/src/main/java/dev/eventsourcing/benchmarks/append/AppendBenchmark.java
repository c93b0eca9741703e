package dev.eventsourcing.benchmarks.append;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Compares this library's saves with other ways to append, in one process, in turns, on databases that flush their
 * commits. What the rows mean is in {@code docs/benchmarks.md}.
 */
public final class AppendBenchmark {

    private final AppendSettings settings;

    AppendBenchmark(AppendSettings settings) {
        this.settings = settings;
    }

    /** Takes no arguments, but the system properties {@code append.seconds}, {@code .rounds}, {@code .parts}, {@code .folder}. */
    public static void main(String[] arguments) throws Exception {
        AppendSettings settings = AppendSettings.ofSystemProperties();
        new AppendBenchmark(settings).run().publish(settings.folder().resolve("append.json"));
    }

    Report run() throws Exception {
        int connections = Collections.max(settings.writers()) + 8;
        List<Report.Row> rows = new ArrayList<>();
        try (DurableServer server = new DurableServer(settings.folder(), connections)) {
            for (String name : settings.parts()) {
                try (Part part = part(name, server)) {
                    rows.addAll(measure(part.comparisons(), () -> server.jdbc().execute("CHECKPOINT")));
                }
            }
            return new Report(
                    Machine.measure(settings.folder(), server.facts()), settings.seconds(), settings.rounds(), rows);
        }
    }

    private Part part(String name, DurableServer server) {
        return switch (name) {
            case PostgresPart.NAME -> new PostgresPart(server, settings.writers());
            case CallersPart.NAME -> new CallersPart(server, settings.writers());
            case ConflictsPart.NAME -> new ConflictsPart(server, settings.writers());
            case SqlitePart.NAME -> new SqlitePart(settings.folder(), settings.writers());
            case SqliteCallersPart.NAME -> new SqliteCallersPart(settings.folder(), settings.writers());
            default -> throw new IllegalArgumentException("There is no part \"" + name + "\" of the append benchmark");
        };
    }

    /** Everything is run once before it counts, for the compiler's sake, and then each time in another order. */
    private List<Report.Row> measure(List<Comparison> comparisons, Runnable beforeEachRound) throws Exception {
        Results results = new Results();
        for (int round = -1; round < settings.rounds(); round++) {
            beforeEachRound.run();
            for (Comparison comparison : comparisons) {
                List<Contender> contenders = new ArrayList<>(comparison.contenders());
                Collections.rotate(contenders, round);
                for (Contender contender : contenders) {
                    double seconds = round < 0 ? settings.seconds() / 4 : settings.seconds();
                    Sample sample = Load.of(comparison.writers(), seconds).measure(contender, comparison.events());
                    if (round >= 0) {
                        results.add(comparison, contender, sample);
                    }
                }
            }
        }
        return comparisons.stream()
                .flatMap(comparison -> results.rows(comparison).stream())
                .toList();
    }
}
