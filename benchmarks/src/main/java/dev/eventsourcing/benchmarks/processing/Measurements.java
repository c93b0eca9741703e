package dev.eventsourcing.benchmarks.processing;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.Processing;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Scheduler;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Measures on one database and prints a line for each result. */
final class Measurements {

    private static final int ORIGINATORS = 500;
    private static final int LATENCIES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String title;
    private final DataSource dataSource;
    private final int events;
    private final Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());

    Measurements(String title, DataSource dataSource, int events) {
        this.title = title;
        this.dataSource = dataSource;
        this.events = events;
    }

    void run() throws InterruptedException {
        try (JdbcInfrastructureFactory infrastructure = connect(JdbcSettings.DEFAULTS);
                Application source = new Application("source", infrastructure, Happened.class)) {
            fill(source);
            for (String name : List.of("warm_up", "one_by_one", "batched")) {
                CountsView view = new CountsView(new JdbcTemplate(dataSource), name, !name.equals("one_by_one"));
                throughput(name, projection(infrastructure, view), source.followedLog());
                if (view.total() != events) {
                    throw new IllegalStateException(name + " has counted " + view.total() + " of " + events);
                }
            }
            chain(infrastructure, source);
            latency(infrastructure, source, "wake-ups", Duration.ofSeconds(1));
        }
        try (JdbcInfrastructureFactory infrastructure = connect(JdbcSettings.DEFAULTS.withWakeUps(false));
                JdbcInfrastructureFactory other = connect(JdbcSettings.DEFAULTS.withWakeUps(false));
                Application source = new Application("source", infrastructure, Happened.class);
                Application followed = new Application("source", other, Happened.class)) {
            latency(other, source, followed, "polling alone, every 100 ms", Duration.ofMillis(100));
        }
    }

    private JdbcInfrastructureFactory connect(JdbcSettings settings) {
        return new JdbcInfrastructureFactory(dataSource, mapper, settings, Clock.systemUTC());
    }

    private void fill(Application source) {
        for (long version = 0; version * ORIGINATORS < events; version++) {
            List<DomainEvent> batch = new ArrayList<>();
            for (int i = 0; i < ORIGINATORS; i++) {
                batch.addAll(DomainEvent.following(OriginatorId.of(new UUID(1, i)), version, List.of(Happened.ONE)));
            }
            source.save(batch);
        }
    }

    private static Processing projection(JdbcInfrastructureFactory infrastructure, CountsView view) {
        return new ProjectionProcessing(view, infrastructure.createTracking(view.name()));
    }

    private void throughput(String name, Processing processing, FollowedLog log) {
        long begun = System.nanoTime();
        new Processor(processing, log, ProcessorSettings.DEFAULT, Clock.systemUTC()).runUntilIdle();
        print("projection, " + name, events / seconds(begun), "events/s");
    }

    /** Three process applications, each with a thread, follow each other. */
    private void chain(JdbcInfrastructureFactory infrastructure, Application source) throws InterruptedException {
        ExecutorService executor = Executors.newCachedThreadPool();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        List<Processor> processors = new ArrayList<>();
        Application before = source;
        for (String name : List.of("first", "second", "third")) {
            Relay relay = new Relay(name, infrastructure);
            processors.add(new Processor(
                    relay.processing(), before.followedLog(), ProcessorSettings.DEFAULT, Clock.systemUTC()));
            before = relay;
        }
        long begun = System.nanoTime();
        processors.forEach(processor -> processor.start(executor, Scheduler.of(timer)));
        for (Processor processor : processors) {
            processor.awaitProcessed(processor.head(), PATIENCE);
        }
        while (before.followedLog().horizon() < events) {
            Thread.sleep(5);
        }
        print("chain of three process applications", events / seconds(begun), "events/s");
        processors.forEach(Processor::close);
        executor.shutdown();
        timer.shutdownNow();
    }

    private void latency(
            JdbcInfrastructureFactory infrastructure, Application source, String name, Duration pollInterval)
            throws InterruptedException {
        latency(infrastructure, source, source, name, pollInterval);
    }

    private void latency(
            JdbcInfrastructureFactory infrastructure,
            Application source,
            Application followed,
            String name,
            Duration pollInterval)
            throws InterruptedException {
        ExecutorService executor = Executors.newCachedThreadPool();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        CountsView view = new CountsView(new JdbcTemplate(dataSource), name.replaceAll("[^a-z]+", "_"), false);
        try (Processor processor = new Processor(
                projection(infrastructure, view),
                followed.followedLog(),
                ProcessorSettings.DEFAULT.withPollInterval(pollInterval),
                Clock.systemUTC())) {
            processor.start(executor, Scheduler.of(timer));
            processor.awaitProcessed(processor.head(), PATIENCE);
            double[] millis = new double[LATENCIES];
            for (int i = 0; i < LATENCIES; i++) {
                Thread.sleep(5);
                OriginatorId id = OriginatorId.of(UUID.randomUUID());
                long last = source.save(DomainEvent.following(id, 0, List.of(Happened.ONE)))
                        .get(0)
                        .notificationId()
                        .orElseThrow();
                long committed = System.nanoTime();
                processor.awaitProcessed(last, PATIENCE);
                millis[i] = (System.nanoTime() - committed) / 1e6;
            }
            Arrays.sort(millis);
            print("commit to view, " + name + ", p50", millis[LATENCIES / 2], "ms");
            print("commit to view, " + name + ", p99", millis[LATENCIES * 99 / 100], "ms");
        } finally {
            executor.shutdown();
            timer.shutdownNow();
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void print(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-11s %-52s %,12.1f %s%n", title, what, value, unit);
    }
}
