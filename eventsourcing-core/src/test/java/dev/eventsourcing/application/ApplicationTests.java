package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateDefinitionException;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.TopicException;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cases 13, 31 and 103. */
class ApplicationTests {

    private final InfrastructureFactory memory =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));

    static class DogSchool extends Application {
        DogSchool(InfrastructureFactory infrastructure) {
            super(infrastructure, Dog.class);
        }
    }

    static class DogSchool$$SpringCGLIB$$0 extends DogSchool {
        DogSchool$$SpringCGLIB$$0(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    static class HTTPServer2Go extends Application {
        HTTPServer2Go(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    static final class Dog extends Aggregate {
        String name = "";

        private Dog() {}

        Dog(String name) {
            trigger(new Registered(name));
        }

        void rename(String newName) {
            trigger(new Registered(newName));
        }

        record Registered(String name) implements AggregateEvent<Dog> {
            @Override
            public void apply(Dog dog) {
                dog.name = name;
            }
        }
    }

    static final class NoReplay extends Aggregate {
        NoReplay(String name) {
            assertThat(name).isNotNull();
        }

        record Happened() implements AggregateEvent<NoReplay> {
            @Override
            public void apply(NoReplay noReplay) {}
        }
    }

    @Test
    void isNamedAfterItsClass() {
        assertThat(new DogSchool(memory).name()).isEqualTo("dog_school");
        assertThat(new HTTPServer2Go(memory).name()).isEqualTo("http_server2_go");
        assertThat(new Application(memory, Dog.class).name()).isEqualTo("application");
    }

    @Test
    void looksThroughAnonymousClassesAndProxies() {
        assertThat(new DogSchool(memory) {}.name()).isEqualTo("dog_school");
        assertThat(new DogSchool$$SpringCGLIB$$0(memory).name()).isEqualTo("dog_school");
    }

    @Test
    void anArgumentIsStrongerThanTheClass() {
        assertThat(new Application("kennel", memory, Dog.class).name()).isEqualTo("kennel");
    }

    @Test
    void refusesNamesThatNoTableShouldHave() {
        for (String name : List.of("", "Dog", "dog-school", "1dog", "_dog", "dog school", "dog;drop", "größe")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Application(name, memory, Dog.class))
                    .withMessageContaining("\"" + name + "\"")
                    .withMessageContaining("lower case letters");
        }
    }

    @Test
    void refusesAggregatesThatCannotWork() {
        assertThatExceptionOfType(AggregateDefinitionException.class)
                .isThrownBy(() -> new Application(memory, NoReplay.class))
                .withMessageContaining("\"private NoReplay() {}\"");
        assertThatExceptionOfType(TopicException.class).isThrownBy(() -> new Application(memory, Aggregate.class));
    }

    @Test
    void saysWhatIsWrongWithAStoredEvent() {
        DogSchool school = new DogSchool(memory);
        OriginatorId id = OriginatorId.of(UUID.randomUUID());
        OriginatorId gone = OriginatorId.of(UUID.randomUUID());
        byte[] state = "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{}}".getBytes(StandardCharsets.UTF_8);
        memory.create("dog_school")
                .recorder()
                .insertEvents(List.of(
                        new StoredEvent(id, 1, "Dog.Registered", state), new StoredEvent(gone, 1, "Dog.Gone", state)));

        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> school.repository().get(Dog.class, id))
                .withMessageContaining("Dog.Registered " + id + "#1")
                .withMessageContaining("name");
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> school.repository().get(Dog.class, gone))
                .withMessageContaining("Dog.Gone " + gone + "#1")
                .withMessageContaining("is not registered");
    }
}
