package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ApplicationObserverTests {

    private final List<String> told = new ArrayList<>();

    private final ApplicationObserver observer = new ApplicationObserver() {
        @Override
        public <T> T save(Supplier<T> save) {
            told.add("save");
            return save.get();
        }

        @Override
        public <T> T load(Class<?> type, Supplier<T> load) {
            told.add("load " + type.getSimpleName());
            return load.get();
        }

        @Override
        public Map<String, String> metadata() {
            return Map.of("traceparent", "t1", "user", "nobody");
        }

        @Override
        public void retried() {
            told.add("retried");
        }

        @Override
        public void cacheAsked(boolean hit) {
            told.add(hit ? "hit" : "miss");
        }

        @Override
        public void snapshotAsked(boolean found) {
            told.add(found ? "snapshot" : "no snapshot");
        }
    };

    private final InfrastructureFactory memory = name -> {
        Infrastructure kept =
                new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder())).create(name);
        return new Infrastructure(
                kept.name(),
                kept.mapper(),
                kept.recorder(),
                kept.snapshotRecorder(),
                kept.clock(),
                kept.settings(),
                observer);
    };

    @Test
    void isToldOfLoadsSavesAndRetries() {
        Application school = new Application(memory, ApplicationTests.Dog.class);
        ApplicationTests.Dog dog = new ApplicationTests.Dog("Fido");
        school.save(dog);
        told.clear();

        school.execute(ApplicationTests.Dog.class, dog.id(), loaded -> {
            loaded.rename("Rex");
            if (told.size() == 1) { // another writer is first
                ApplicationTests.Dog other = school.repository().get(ApplicationTests.Dog.class, dog.id());
                other.rename("Max");
                school.save(other);
            }
        });

        assertThat(told).containsExactly("load Dog", "load Dog", "save", "save", "retried", "load Dog", "save");
    }

    @Test
    void isToldWhetherAnAggregateWasInTheCache() {
        Application school = new Application(
                memory.with(settings -> settings.with(new CacheSettings(10, true))), ApplicationTests.Dog.class);
        ApplicationTests.Dog dog = new ApplicationTests.Dog("Fido");
        school.save(dog);

        school.repository().get(ApplicationTests.Dog.class, dog.id());
        school.repository().get(ApplicationTests.Dog.class, dog.id());

        assertThat(told).containsExactly("save", "load Dog", "miss", "load Dog", "hit");
    }

    @Test
    void isToldWhetherThereWasASnapshot() {
        Application school = new Application(
                memory.with(settings -> settings.with(SnapshotSettings.MANUAL)), ApplicationTests.Dog.class);
        ApplicationTests.Dog dog = new ApplicationTests.Dog("Fido");
        school.save(dog);

        school.repository().get(ApplicationTests.Dog.class, dog.id());
        school.takeSnapshot(ApplicationTests.Dog.class, dog.id());
        school.repository().get(ApplicationTests.Dog.class, dog.id());

        assertThat(told)
                .as("that a snapshot is taken is a load, which counts for none")
                .containsExactly("save", "load Dog", "no snapshot", "load Dog", "load Dog", "snapshot");
    }

    @Test
    void addsMetadataToWhatIsSavedAndAnEventsOwnWin() {
        Application school = new Application(memory, ApplicationTests.Dog.class);
        ApplicationTests.Dog dog = EventScope.of("user", "alice").call(() -> new ApplicationTests.Dog("Fido"));
        List<DomainEvent> pending = dog.pendingEvents();
        school.save(dog);

        assertThat(school.eventStore().get(OriginatorId.of(dog.id())))
                .extracting(DomainEvent::metadata)
                .containsExactly(Map.of("traceparent", "t1", "user", "alice"));
        assertThat(school.eventStore().find(pending)).hasSize(1);
    }
}
