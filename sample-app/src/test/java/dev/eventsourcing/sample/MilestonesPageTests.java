package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.sample.EventSourcedMilestone.Reached;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MilestonesPageTests {

    private final InfrastructureFactory memory =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void aPageOfMilestonesLoadsNoneOfThem() {
        Milestones milestones = new Milestones(this::observed);
        UUID earth = UUID.randomUUID();
        for (int i = 1; i <= 120; i++) {
            milestones.save(Milestone.reach(earth, i * 3L));
        }

        assertThat(milestones.first(100)).hasSize(100).last().isEqualTo(new Reached(earth, 300));
        assertThat(loads).hasValue(0);
    }

    private Infrastructure observed(String name) {
        Infrastructure made = memory.create(name);
        return new Infrastructure(
                made.name(),
                made.mapper(),
                made.recorder(),
                made.snapshotRecorder(),
                made.clock(),
                made.settings(),
                new ApplicationObserver() {
                    @Override
                    public <T> T load(Class<?> type, Supplier<T> load) {
                        loads.incrementAndGet();
                        return load.get();
                    }
                });
    }
}
