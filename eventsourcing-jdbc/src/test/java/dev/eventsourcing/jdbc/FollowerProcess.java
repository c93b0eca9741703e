package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.jdbc.TransactionFixture.Counter;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.Scheduler;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** An instance, in a process of its own, that writes events and keeps an {@link EffectsView} of all instances' events. */
final class FollowerProcess {

    /** What it writes when it has started, which no store that is away at that moment could hinder any more. */
    static final String READY = "ready";

    private FollowerProcess() {}

    /** What stands before the bytes of the heap that are in use. */
    static final String HEAP = "heap ";

    /**
     * Works until the standard input ends. The second argument says how many events to write a second; with a third one it
     * writes again and again how much of its heap is in use after a collection.
     */
    public static void main(String[] arguments) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(6);
        config.setConnectionTimeout(2_000);
        config.setInitializationFailTimeout(60_000);
        ExecutorService executor = Executors.newCachedThreadPool();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try (HikariDataSource pool = new HikariDataSource(config);
                JdbcInfrastructureFactory factory = connect(pool);
                Application application = new Application("universe", factory, Counter.class);
                Processor processor = processor(pool, factory, application)) {
            processor.start(executor, Scheduler.of(timer));
            System.out.println(READY);
            if (arguments.length > 2) {
                var unused = timer.scheduleWithFixedDelay(FollowerProcess::tellHeap, 0, 100, TimeUnit.MILLISECONDS);
            }
            write(application, Integer.parseInt(arguments[1]));
        } finally {
            executor.shutdown();
            timer.shutdownNow();
        }
    }

    static JdbcInfrastructureFactory connect(HikariDataSource pool) {
        return new JdbcInfrastructureFactory(
                pool, new Mapper(new Topics(), new JacksonTranscoder()), JdbcSettings.DEFAULTS, Clock.systemUTC());
    }

    static Processor processor(HikariDataSource pool, JdbcInfrastructureFactory factory, Application application) {
        EffectsView view = new EffectsView(new JdbcTemplate(pool));
        ProcessorSettings settings = ProcessorSettings.DEFAULT
                .withPollInterval(Duration.ofMillis(200))
                .withRetry(new Retry(1_000, Duration.ofMillis(50), 1, Duration.ofMillis(50)));
        return new Processor(
                new ProjectionProcessing(view, factory.createTracking(view.name())),
                application.followedLog(),
                settings,
                Clock.systemUTC());
    }

    private static void tellHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println(HEAP + (runtime.totalMemory() - runtime.freeMemory()));
    }

    private static int readInput() {
        try {
            return System.in.read();
        } catch (IOException e) {
            return -1;
        }
    }

    private static void write(Application application, int perSecond) throws InterruptedException {
        CompletableFuture<Integer> ended = CompletableFuture.supplyAsync(FollowerProcess::readInput);
        while (!ended.isDone()) {
            if (perSecond > 0) {
                try {
                    application.save(Counter.start());
                } catch (EventSourcingException e) {
                    System.out.println("not saved: " + e);
                }
            }
            Thread.sleep(perSecond > 0 ? 1_000 / perSecond : 50);
        }
    }
}
