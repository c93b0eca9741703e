package dev.eventsourcing.benchmarks.append;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Collects the samples of all rounds. */
final class Results {

    private final Map<Key, List<Sample>> samples = new LinkedHashMap<>();

    private record Key(Comparison comparison, Contender contender) {}

    void add(Comparison comparison, Contender contender, Sample sample) {
        samples.computeIfAbsent(new Key(comparison, contender), key -> new ArrayList<>())
                .add(sample);
    }

    /** Returns rows in the order of the comparison, whatever the order of measurement was. */
    List<Report.Row> rows(Comparison comparison) {
        return comparison.contenders().stream()
                .map(contender -> row(comparison, contender))
                .toList();
    }

    private Report.Row row(Comparison comparison, Contender contender) {
        List<Sample> own = samples(comparison, contender);
        boolean promised = List.of(PostgresPart.STRICT, SqlitePart.SAVE).contains(contender.name());
        return new Report.Row(
                comparison.part(),
                comparison.title(),
                comparison.writers(),
                contender.name(),
                median(own, Sample::perSecond),
                median(own, Sample::p50),
                median(own, Sample::p99),
                ratio(own, samples(comparison, comparison.contenders().get(0))),
                comparison.contenders().stream()
                        .filter(other -> other.name().equals(PostgresPart.RAW))
                        .mapToDouble(raw -> ratio(own, samples(comparison, raw)))
                        .findFirst()
                        .orElse(0),
                promised ? comparison.target() : 0);
    }

    private List<Sample> samples(Comparison comparison, Contender contender) {
        return samples.getOrDefault(new Key(comparison, contender), List.of());
    }

    private static double ratio(List<Sample> own, List<Sample> others) {
        return median(IntStream.range(0, own.size())
                .mapToDouble(round -> own.get(round).perSecond()
                        / Math.max(1, others.get(round).perSecond()))
                .sorted()
                .toArray());
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> value) {
        return median(samples.stream().mapToDouble(value).sorted().toArray());
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? 0 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
