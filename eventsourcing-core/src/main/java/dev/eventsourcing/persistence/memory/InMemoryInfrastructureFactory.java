package dev.eventsourcing.persistence.memory;

import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the events of all its applications in memory: they are gone when the factory is, and take part in no
 * transaction of anybody else's. A save with in-line handlers is one for all the applications, which wait for it: the
 * handlers stay on its thread, and do not wait for others that use them.
 *
 * <p>Safe for use by several threads.
 */
public final class InMemoryInfrastructureFactory implements InfrastructureFactory {

    private final Mapper mapper;
    private final Clock clock;
    private final ApplicationSettings settings;
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final Map<String, Infrastructure> infrastructures = new ConcurrentHashMap<>();
    private final Map<String, TrackingRecorder> trackings = new ConcurrentHashMap<>();

    public InMemoryInfrastructureFactory(Mapper mapper) {
        this(mapper, Clock.systemUTC());
    }

    public InMemoryInfrastructureFactory(Mapper mapper, Clock clock) {
        this(mapper, clock, ApplicationSettings.DEFAULTS);
    }

    public InMemoryInfrastructureFactory(Mapper mapper, Clock clock, ApplicationSettings settings) {
        this.mapper = mapper;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Infrastructure create(String applicationName) {
        return infrastructures.computeIfAbsent(
                applicationName,
                name -> new Infrastructure(
                        name,
                        mapper,
                        new InMemoryRecorder(transactions),
                        new InMemorySnapshotRecorder(),
                        clock,
                        settings));
    }

    @Override
    public TrackingRecorder createTracking(String processorName) {
        return trackings.computeIfAbsent(processorName, name -> new InMemoryTracking(transactions));
    }
}
