package dev.eventsourcing.test.contract;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.ProcessorStatus;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.Scheduler;
import dev.eventsourcing.processing.StartFrom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the suites of processors share: an {@link Echo} that follows a universe. */
abstract class ProcessorSuite extends StoreContract<StoreHarness> {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final Retry TWICE = new Retry(2, Duration.ofMillis(1), 1, Duration.ofMillis(1));
    static final ProcessorSettings SETTINGS =
            ProcessorSettings.DEFAULT.withRetry(TWICE).withPollInterval(Duration.ofMillis(50));

    final ExecutorService executor = Executors.newCachedThreadPool();
    final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final List<Processor> processors = new ArrayList<>();
    Universe universe;
    Echo echo;

    @BeforeEach
    void makeApplications() {
        InfrastructureFactory factory = factory();
        universe = new Universe(factory);
        echo = new Echo(factory);
    }

    @AfterEach
    void stop() {
        processors.forEach(Processor::close);
        executor.shutdownNow();
        timer.shutdownNow();
    }

    final UUID worldOf(String... happenings) {
        UUID id = universe.createWorld("Earth");
        for (String what : happenings) {
            universe.makeItSo(id, what);
        }
        return id;
    }

    final List<String> heardFrom(StartFrom start) {
        processor(SETTINGS.withStartFrom(start)).runUntilIdle();
        return echo.heard();
    }

    final Processor processor(ProcessorSettings settings) {
        return new Processor(echo.processing(), universe.followedLog(), settings, Clock.systemUTC());
    }

    final Processor started(Processor processor) {
        processors.add(processor);
        processor.start(executor, Scheduler.of(timer));
        return processor;
    }

    static ProcessorStatus status(Processor processor) {
        return processor.status().get(0);
    }

    final List<String> awaited(Processor processor, long notificationId) {
        try {
            processor.awaitProcessed(notificationId, PATIENCE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return echo.heard();
    }
}
