package dev.eventsourcing.jdbc;

import dev.eventsourcing.jdbc.OrderingStatus.Holder;
import dev.eventsourcing.persistence.LockTimeoutException;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Says who holds a log, for the exception of somebody who has waited for it in vain, as far as that is told in a
 * moment.
 *
 * <p>Safe for use by several threads.
 */
final class LogHolders {

    private static final Logger logger = LoggerFactory.getLogger(LogHolders.class);

    private static final int ANSWER_SECONDS = 1;
    private static final int MOMENT_MILLIS = 250;
    private static final int MOST = 3;

    private final Tables tables;
    private final boolean tells;
    private final WakeUps wakeUps;
    private final ExceptionTranslator translator;
    private final JdbcTemplate jdbc;
    private final Executor background;

    /** The question that is under way: who comes meanwhile waits for its answer too. */
    private final AtomicReference<@Nullable CompletableFuture<String>> asked = new AtomicReference<>();

    /**
     * @param transactions where it is asked if nothing is listened on
     * @param background where it is asked, as there may be no connection for a long time
     */
    LogHolders(
            Tables tables,
            WakeUps wakeUps,
            Transactions transactions,
            ExceptionTranslator translator,
            Executor background) {
        this.tables = tables;
        this.tells = transactions.dialect() == Dialect.POSTGRESQL;
        this.wakeUps = wakeUps;
        this.translator = translator;
        this.jdbc = new JdbcTemplate(transactions.dataSource());
        this.jdbc.setQueryTimeout(ANSWER_SECONDS);
        this.background = background;
    }

    /** Runs work that may wait for others in vain, and names them then. */
    <T> T naming(Supplier<T> work) {
        try {
            return work.get();
        } catch (LockTimeoutException e) {
            throw tells ? translator.lockTimeout(e.getCause(), find()) : e;
        }
    }

    private String find() {
        CompletableFuture<String> own = new CompletableFuture<>();
        CompletableFuture<String> answer = asked.compareAndExchange(null, own);
        try {
            if (answer == null) {
                answer = own;
                background.execute(() -> ask(own));
            }
            return answer.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            logger.debug("Who holds {} is not told in time", tables.events(), e);
        } catch (RejectedExecutionException e) {
            asked.set(null);
        }
        return "";
    }

    private void ask(CompletableFuture<String> answer) {
        try {
            answer.complete(wakeUps.ask(this::find).orElseGet(() -> find(jdbc)));
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        } finally {
            asked.set(null);
        }
    }

    /** Returns a sentence, empty if nobody is found, on a connection that is of use. */
    String find(Connection connection) {
        JdbcTemplate own = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        own.setQueryTimeout(ANSWER_SECONDS);
        try {
            return find(own);
        } catch (RuntimeException e) {
            logger.debug("Who holds {} is not told", tables.events(), e);
            return "";
        }
    }

    private String find(JdbcTemplate asking) {
        List<Holder> holders = PostgresLocks.logHolders(asking, tables);
        if (!holders.isEmpty()) {
            return "It is held by " + named(holders) + ". ";
        }
        List<Holder> writers = PostgresLocks.tableHolders(asking, tables);
        return writers.isEmpty() ? "" : "Transactions that have written to it are open: " + named(writers) + ". ";
    }

    private static String named(List<Holder> holders) {
        String named = holders.stream().limit(MOST).map(Holder::withoutQuery).collect(Collectors.joining("; "));
        return holders.size() > MOST ? named + "; and " + (holders.size() - MOST) + " more" : named;
    }
}
