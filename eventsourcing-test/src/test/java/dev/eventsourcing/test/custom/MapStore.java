package dev.eventsourcing.test.custom;

import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.test.contract.StoreHarness;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A store of {@link MapRecorder}s for the suites. */
// tag::harness[]
final class MapStore implements StoreHarness {

    private final Map<String, MapRecorder> recorders = new ConcurrentHashMap<>();
    private final Map<String, MapSnapshots> snapshots = new ConcurrentHashMap<>();

    /** Each call is a newly started process: it has its own connections, if there are some, on the same events. */
    @Override
    public InfrastructureFactory connect(Mapper mapper) {
        return name -> new Infrastructure(
                name,
                mapper,
                recorders.computeIfAbsent(name, unused -> new MapRecorder()),
                snapshots.computeIfAbsent(name, unused -> new MapSnapshots()),
                Clock.systemUTC(),
                ApplicationSettings.DEFAULTS);
    }

    @Override
    public void breakConnections() {} // there are none

    @Override
    public void close() {}
}
// end::harness[]
