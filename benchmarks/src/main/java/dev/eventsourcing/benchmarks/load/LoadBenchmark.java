package dev.eventsourcing.benchmarks.load;

import dev.eventsourcing.benchmarks.append.DurableServer;
import dev.eventsourcing.benchmarks.append.Machine;
import java.util.ArrayList;
import java.util.List;

/** Measures what it takes to load aggregates, and what the parts of that take. What the rows mean is in {@code docs/benchmarks.md}. */
public final class LoadBenchmark {

    static final String MAPPER = "mapper";
    static final String LOAD = "load";
    static final String RAW = "raw";

    private static final int CONNECTIONS = 8;

    private final LoadSettings settings;

    LoadBenchmark(LoadSettings settings) {
        this.settings = settings;
    }

    /** Takes no arguments, but the system properties {@code load.parts}, {@code .stores}, {@code .iterations}, {@code .rounds}, {@code .folder}. */
    public static void main(String[] arguments) throws Exception {
        LoadSettings settings = LoadSettings.ofSystemProperties();
        new LoadBenchmark(settings).run().publish(settings.folder().resolve("load.json"));
    }

    Report run() throws Exception {
        List<Report.Row> rows = new ArrayList<>();
        try (DurableServer server = new DurableServer(settings.folder(), CONNECTIONS)) {
            String url = server.dataSource().getJdbcUrl();
            MicroBenchmarks micro = new MicroBenchmarks(settings, url);
            for (String part : settings.parts()) {
                switch (part) {
                    case MAPPER -> rows.addAll(micro.mapper());
                    case LOAD -> rows.addAll(micro.loads());
                    case RAW -> rows.addAll(raw(url));
                    default ->
                        throw new IllegalArgumentException("There is no part \"" + part + "\" of the load benchmark");
                }
            }
            return new Report(Machine.measure(settings.folder(), server.facts()), rows);
        }
    }

    private List<Report.Row> raw(String url) throws Exception {
        List<Report.Row> rows = new ArrayList<>();
        for (String kind : settings.stores()) {
            if (!kind.equals(Store.MEMORY)) {
                try (Store store = Store.open(kind, settings.folder(), url)) {
                    for (int events : settings.events()) {
                        for (String size : List.of(Order.LARGE, Order.SMALL)) {
                            rows.addAll(new RawReads(settings).measure(kind, store, events, size));
                        }
                    }
                }
            }
        }
        return rows;
    }
}
