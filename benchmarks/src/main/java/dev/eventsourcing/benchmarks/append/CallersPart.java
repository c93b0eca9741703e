package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.Ordering;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves of one event in transactions of the caller, which does something else before its commit. */
final class CallersPart implements Part {

    static final String NAME = "callers";

    private static final int WRITERS = 16;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate plain;
    private final Application locked;
    private final Library strict;
    private final Library concurrent;
    private final int writers;

    CallersPart(DurableServer server, List<Integer> writers) {
        this.jdbc = server.jdbc();
        this.writers = writers(writers);
        this.plain = new TransactionTemplate(new JdbcTransactionManager(server.dataSource()));
        PlainTable table = PlainTable.create("callers_locked_events", jdbc);
        this.locked = AppenderApplications.over(new TableLock(server.dataSource(), table).joined());
        this.strict = new Library(server.dataSource(), "callers_strict", Ordering.STRICT);
        this.concurrent = new Library(server.dataSource(), "callers_concurrent", Ordering.CONCURRENT);
    }

    /** Returns how many threads take part. */
    static int writers(List<Integer> numbers) {
        return numbers.contains(WRITERS) ? WRITERS : numbers.get(0);
    }

    @Override
    public List<Comparison> comparisons() {
        return Stream.of(0, 5, 20)
                .map(work -> new Comparison(
                        NAME,
                        work + " ms of other work",
                        writers,
                        1,
                        work == 5 ? 10 : 0,
                        List.of(
                                contender(PostgresPart.REFERENCE, "callers_locked_events", locked, plain, work),
                                contender(
                                        PostgresPart.STRICT,
                                        strict.table(),
                                        strict.application(),
                                        strict.transaction(),
                                        work),
                                contender(
                                        PostgresPart.CONCURRENT,
                                        concurrent.table(),
                                        concurrent.application(),
                                        concurrent.transaction(),
                                        work))))
                .toList();
    }

    private Contender contender(
            String name, String table, Application application, TransactionTemplate transaction, int work) {
        return new Contender(name, TableStore.postgresql(jdbc, table), saving(application, transaction, work));
    }

    /** Returns a save in a transaction that goes on for some milliseconds. */
    static Contender.Attempt saving(Application application, TransactionTemplate transaction, int work) {
        return () -> {
            transaction.executeWithoutResult(status -> {
                application.save(Item.of(1));
                if (work > 0) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(work));
                }
            });
            return true;
        };
    }

    @Override
    public void close() {
        strict.close();
        concurrent.close();
    }
}
