package dev.eventsourcing.test.contract;

import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;

/** The recorders in memory: nothing outlives the process, so a restart is a new way into the same memory. */
final class InMemoryStore implements StoreHarness {

    private final InfrastructureFactory memory = new InMemoryInfrastructureFactory(StoreContract.mapper());

    @Override
    public InfrastructureFactory connect(Mapper mapper) {
        return name -> {
            Infrastructure kept = memory.create(name);
            return new Infrastructure(
                    name, mapper, kept.recorder(), kept.snapshotRecorder(), kept.clock(), kept.settings());
        };
    }

    @Override
    public void breakConnections() {}

    @Override
    public void close() {}
}
