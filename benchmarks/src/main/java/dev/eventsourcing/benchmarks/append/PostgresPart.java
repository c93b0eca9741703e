package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.Ordering;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Saves that own their transaction, on PostgreSQL. */
final class PostgresPart implements Part {

    static final String NAME = "postgresql";
    static final String REFERENCE = "table lock";
    static final String UNORDERED = "unordered (unsafe)";
    static final String RAW = "raw group commit";
    static final String RAW_SAVE = "save, raw group commit";
    static final String STRICT = "save, strict";
    static final String CONCURRENT = "save, concurrent";
    static final String ALONE = "save, strict, group commit off";

    private static final Map<Integer, Double> TARGETS = Map.of(1, 1.3, 4, 2.5, 16, 7.0, 64, 16.0);

    private final DurableServer server;
    private final JdbcTemplate jdbc;
    private final List<Integer> writers;
    private final RawGroupCommit raw;
    private final Library strict;
    private final Library concurrent;
    private final Library alone;

    PostgresPart(DurableServer server, List<Integer> writers) {
        this.server = server;
        this.jdbc = server.jdbc();
        this.writers = writers;
        this.raw =
                new RawGroupCommit(new RawBatches(server.dataSource(), PlainTable.create("raw_events", jdbc), false));
        this.strict = new Library(server.dataSource(), "strict", Ordering.STRICT);
        this.concurrent = new Library(server.dataSource(), "concurrent", Ordering.CONCURRENT);
        this.alone = Library.withoutGroupCommit(server.dataSource(), "alone");
        PlainTable.create("locked_events", jdbc);
        PlainTable.create("unordered_events", jdbc);
    }

    @Override
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int events : List.of(1, 10)) {
            for (int threads : writers) {
                double target = events == 1 ? TARGETS.getOrDefault(threads, 0.0) : 0;
                String title = events == 1 ? "one event per save" : events + " events per save";
                comparisons.add(new Comparison(NAME, title, threads, events, target, contenders(events)));
            }
        }
        return comparisons;
    }

    private List<Contender> contenders(int events) {
        PlainTable unordered = new PlainTable("unordered_events");
        Appender insert = stored -> {
            try (Connection connection = server.dataSource().getConnection()) {
                return unordered.insert(connection, stored);
            }
        };
        return List.of(
                saving(
                        REFERENCE,
                        "locked_events",
                        AppenderApplications.over(new TableLock(server.dataSource(), new PlainTable("locked_events"))),
                        events),
                saving(UNORDERED, unordered.name(), AppenderApplications.over(insert), events),
                new Contender(
                        RAW,
                        TableStore.postgresql(jdbc, "raw_events"),
                        () -> !raw.append(Item.stored(events)).isEmpty()),
                saving(RAW_SAVE, "raw_events", AppenderApplications.over(raw), events),
                saving(STRICT, strict.table(), strict.application(), events),
                saving(CONCURRENT, concurrent.table(), concurrent.application(), events),
                saving(ALONE, alone.table(), alone.application(), events));
    }

    private Contender saving(String name, String table, Application application, int events) {
        return new Contender(
                name,
                TableStore.postgresql(jdbc, table),
                () -> application.save(Item.of(events)).size() == events);
    }

    @Override
    public void close() {
        raw.close();
        strict.close();
        concurrent.close();
        alone.close();
    }
}
