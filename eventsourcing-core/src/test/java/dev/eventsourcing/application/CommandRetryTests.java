package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.ApplicationTests.Dog;
import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Application#execute} tries again, how often, and what is told in the end. */
class CommandRetryTests {

    private static final int ATTEMPTS = 4;

    private final Application school = new Application(
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()))
                    .with(settings -> new ApplicationSettings(
                            settings.sectionSize(), settings.snapshots(), settings.cache(), ATTEMPTS)),
            Dog.class);

    private final List<Long> times = new ArrayList<>();

    @Test
    void aConflictIsRetriedAsOftenAsIsSetAndTheLastOneIsTold() {
        UUID id = dog();

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> school.execute(Dog.class, id, dog -> {
                    times.add(System.nanoTime());
                    renameElsewhere(id, "Rex" + times.size());
                    dog.rename("Max");
                }))
                .withMessageContaining(id.toString())
                // of the last attempt, which has read what the one before has lost to
                .withMessageContaining(String.valueOf(1 + ATTEMPTS));

        assertThat(times).hasSize(ATTEMPTS);
        assertThat(school.repository().get(Dog.class, id).name).isEqualTo("Rex" + ATTEMPTS);
    }

    @Test
    void anotherExceptionIsNotRetried() {
        UUID id = dog();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> school.execute(Dog.class, id, dog -> {
                    times.add(System.nanoTime());
                    throw new IllegalStateException("sits");
                }))
                .withMessage("sits");

        assertThat(times).hasSize(1);
    }

    @Test
    void whoIsInterruptedIsToldOfTheConflictAtOnce() {
        UUID id = dog();

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> school.execute(Dog.class, id, dog -> {
                    times.add(System.nanoTime());
                    renameElsewhere(id, "Rex");
                    dog.rename("Max");
                    Thread.currentThread().interrupt();
                }));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(times).hasSize(1);
    }

    /** The pauses are of random length, so that only their sum is sure to be seen. */
    @Test
    void thereArePausesBetweenTheAttempts() {
        UUID id = dog();
        long begun = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> school.execute(Dog.class, id, dog -> {
                        renameElsewhere(id, "Rex");
                        dog.rename("Max");
                    }));
        }

        // 20 times up to 4, 8 and 16 ms, 14 on average
        assertThat(System.nanoTime() - begun).isGreaterThan(20 * 5_000_000L);
    }

    private UUID dog() {
        Dog dog = new Dog("Fido");
        school.save(dog);
        return dog.id();
    }

    private void renameElsewhere(UUID id, String name) {
        Dog other = school.repository().get(Dog.class, id);
        other.rename(name);
        school.save(other);
    }
}
