package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Classes whose annotations keep a field out of the JSON, or give it another place there, have snapshots. */
class AnnotatedSnapshotTests {

    static final class Tree {
        @JsonManagedReference
        public List<Branch> branches = new ArrayList<>();
    }

    static final class Branch {
        public int number;

        @JsonBackReference
        public @Nullable Tree tree;
    }

    static final class Address {
        public String city = "Bern";
    }

    static final class Person {
        @JsonUnwrapped
        public Address address = new Address();

        @JsonUnwrapped(prefix = "second_")
        public Address second = new Address();

        public String name = "Alice";
    }

    /** Has a field that is always the same. */
    @JsonIgnoreProperties("kind")
    static final class Room {
        public String kind = "room";
        public int number;
    }

    static final class Floor {
        @JsonIgnoreProperties("city")
        public List<Address> addresses = new ArrayList<>(List.of(new Address()));
    }

    static final class House extends Aggregate {
        Tree tree = new Tree();
        Person person = new Person();
        Room room = new Room();
        Floor floor = new Floor();

        void build() {
            trigger(new Built());
        }

        record Built() implements AggregateEvent<House> {
            @Override
            public void apply(House house) {
                Branch branch = new Branch();
                branch.tree = house.tree;
                house.tree.branches.add(branch);
                house.person.address.city = "Oslo";
                house.person.second.city = "Rome";
                house.room.number = 7;
            }
        }
    }

    private final AggregateSerializer copies =
            new AggregateSerializer(new Mapper(new Topics(), new JacksonTranscoder()).forSnapshots(), true);

    private static House built() {
        House house = new House();
        house.build();
        new Application(
                        "houses",
                        new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder())),
                        House.class)
                .save(house);
        return house;
    }

    private House read(StoredEvent written) {
        return copies.read(written, House.class, Clock.systemUTC()).orElseThrow();
    }

    @Test
    void whatIsNotWrittenUnderItsNameIsNotRequired() {
        House read = read(copies.write(built()));

        assertThat(read.tree.branches.get(0).tree).isSameAs(read.tree);
        assertThat(read.person.name).isEqualTo("Alice");
        assertThat(read.person.address.city).isEqualTo("Oslo");
        assertThat(read.person.second.city).isEqualTo("Rome");
        assertThat(read.room.kind).isEqualTo("room");
        assertThat(read.room.number).isEqualTo(7);
        assertThat(read.floor.addresses).hasSize(1);
    }

    @Test
    void theOthersAre() {
        StoredEvent written = copies.write(built());

        for (String name : List.of("number", "branches", "name", "city", "second_city", "addresses")) {
            assertThatExceptionOfType(DeserializationException.class)
                    .as(name)
                    .isThrownBy(() -> read(without(name, written)))
                    .withMessageContaining(name);
        }
    }

    private static StoredEvent without(String name, StoredEvent written) {
        String json = new String(written.state(), StandardCharsets.UTF_8);
        String changed = json.replaceFirst("\"" + name + "\":(\"[^\"]*\"|\\d+|\\[[^\\]]*\\]),?", "")
                .replace(",}", "}");
        assertThat(changed).isNotEqualTo(json);
        return new StoredEvent(
                written.originatorId(),
                written.originatorVersion(),
                written.topic(),
                changed.getBytes(StandardCharsets.UTF_8));
    }
}
