package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Aggregates whose copies would be equal to them and still behave otherwise. */
@SuppressWarnings("UnusedVariable") // fields are read by way of reflection
class SharedReferencesTests {

    private static <A extends Aggregate> A bySnapshot(A aggregate) {
        Application application = new Application(
                "things",
                new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()))
                        .with(settings -> settings.with(SnapshotSettings.MANUAL)),
                aggregate.getClass());
        application.save(aggregate);
        application.takeSnapshot(aggregate.getClass(), aggregate.originatorId());
        @SuppressWarnings("unchecked") // the class of the aggregate
        A found = (A) application.repository().get(aggregate.getClass(), aggregate.originatorId());
        return found;
    }

    /** Has two fields for one list. */
    static final class Shared extends Aggregate {

        private List<String> all = new ArrayList<>();
        private List<String> open = all;

        void begin() {
            trigger(new SharedBegun());
        }

        record SharedBegun() implements AggregateEvent<Shared> {
            @Override
            public void apply(Shared shared) {
                shared.open.add("begun");
            }
        }
    }

    /** Has a list of things, and finds one of them by its name too. */
    static final class Indexed extends Aggregate {

        static final class Thing {
            public int size;
        }

        private List<Thing> things = new ArrayList<>();
        private Map<String, Thing> byName = new HashMap<>();

        void begin() {
            trigger(new IndexedBegun());
        }

        record IndexedBegun() implements AggregateEvent<Indexed> {
            @Override
            public void apply(Indexed indexed) {
                indexed.things.add(new Thing());
                indexed.byName.put("it", indexed.things.get(0));
            }
        }
    }

    /** Sorts what it holds in an order of its own. */
    static final class Sorted extends Aggregate {

        private SortedSet<String> names = new TreeSet<>(Comparator.reverseOrder());

        void begin() {
            trigger(new SortedBegun());
        }

        record SortedBegun() implements AggregateEvent<Sorted> {
            @Override
            public void apply(Sorted sorted) {
                sorted.names.addAll(List.of("a", "b"));
            }
        }
    }

    /** Sorts what it holds, and does not declare it. */
    static final class SecretlySorted extends Aggregate {

        private Set<String> names = new TreeSet<>();

        void begin() {
            trigger(new SecretlyBegun());
        }

        record SecretlyBegun() implements AggregateEvent<SecretlySorted> {
            @Override
            public void apply(SecretlySorted sorted) {
                sorted.names.addAll(List.of("a", "b"));
            }
        }
    }

    @Test
    void whatWouldBecomeTwoOrLoseItsOrderIsRefused() {
        Shared shared = new Shared();
        shared.begin();
        Indexed indexed = new Indexed();
        indexed.begin();
        Sorted sorted = new Sorted();
        sorted.begin();
        SecretlySorted secretly = new SecretlySorted();
        secretly.begin();

        assertRefused(shared, "all and open share one java.util.ArrayList");
        assertRefused(indexed, "things and byName share one " + Indexed.Thing.class.getName());
        assertRefused(sorted, "at \"names\" the order of a java.util.TreeSet would be lost");
        assertRefused(secretly, "at \"names\" the order of a java.util.TreeSet would be lost");
    }

    @Test
    void whatWasEmptyAtFirstIsRefusedWhenItHoldsWhatWouldBecomeTwo() {
        for (boolean cached : List.of(false, true)) {
            Application application = new Application(
                    "things",
                    new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()))
                            .with(settings -> cached
                                    ? settings.with(new CacheSettings(10, true))
                                    : settings.with(SnapshotSettings.MANUAL)),
                    Growing.class);
            Growing growing = new Growing();
            growing.grow();
            application.save(growing);
            if (!cached) {
                application.takeSnapshot(Growing.class, growing.id()); // fine as yet
            }
            application.repository().get(Growing.class, growing.id());
            growing.grow();
            application.save(growing);

            if (!cached) {
                assertThatExceptionOfType(SerializationException.class)
                        .isThrownBy(() -> application.takeSnapshot(Growing.class, growing.id()))
                        .withMessageContaining("things and byName share one");
            }
            for (int i = 0; i < 2; i++) {
                Growing found = application.repository().get(Growing.class, growing.id());
                assertThat(found.things.get(0)).isSameAs(found.byName.get("it"));
            }
        }
    }

    /** Shares a thing between its fields from its second event on. */
    static final class Growing extends Aggregate {

        private List<Indexed.Thing> things = new ArrayList<>();
        private Map<String, Indexed.Thing> byName = new HashMap<>();
        private int times;

        void grow() {
            trigger(new Grown());
        }

        record Grown() implements AggregateEvent<Growing> {
            @Override
            public void apply(Growing growing) {
                growing.times++;
                if (growing.times > 1) {
                    growing.things.add(new Indexed.Thing());
                    growing.byName.put("it", growing.things.get(0));
                }
            }
        }
    }

    @Test
    void partsMayLeadBackToEachOther() {
        Ring ring = new Ring();
        ring.begin();

        Ring.Link found = bySnapshot(ring).links.get(0);

        assertThat(found.next).isSameAs(found);
    }

    /** Has a part that leads back to itself, which is not stored, and is so in the copy. */
    static final class Ring extends Aggregate {

        static final class Link {
            public int number;

            @JsonIgnore
            public Link next = this;
        }

        private List<Link> links = new ArrayList<>();

        void begin() {
            trigger(new RingBegun());
        }

        record RingBegun() implements AggregateEvent<Ring> {
            @Override
            public void apply(Ring ring) {
                ring.links.add(new Link());
            }
        }
    }

    private static void assertRefused(Aggregate aggregate, String problem) {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> bySnapshot(aggregate))
                .withMessageContaining(problem)
                .withMessageContaining("Snapshotted");
    }

    /** Holds the same values in several places, and what is sorted in the usual order. */
    static final class Values extends Aggregate {

        /** Cannot be changed. */
        record Amount(BigDecimal number) {}

        /** Remembers what it could find out again. */
        static final class Code {
            private final String text;
            private transient int length;

            @JsonCreator
            Code(@JsonProperty("text") String text) {
                this.text = text;
            }

            public String getText() {
                length++;
                return text;
            }
        }

        /** Makes a view of a list that nobody else has. */
        record Tags(List<String> names) {
            Tags {
                names = Collections.unmodifiableList(new ArrayList<>(names));
            }
        }

        /** Uses what all of them use. */
        static final class Line {
            private transient List<String> prices;
            public int number;
        }

        private final SortedMap<String, Amount> sorted = new TreeMap<>();
        private final Map<String, Amount> amounts = new HashMap<>();
        private List<String> none = List.of();
        private List<String> also = List.of();
        private @Nullable Amount last;
        private @Nullable Tags tags;
        private @Nullable Code code;
        private @Nullable Code same;
        private final List<Line> lines = new ArrayList<>();

        void begin() {
            trigger(new ValuesBegun());
        }

        record ValuesBegun() implements AggregateEvent<Values> {
            @Override
            public void apply(Values values) {
                values.last = new Amount(BigDecimal.ONE);
                values.sorted.put("b", values.last);
                values.sorted.put("a", values.last);
                values.amounts.put("b", values.last);
                values.tags = new Tags(List.of("new"));
                values.code = new Code("c");
                values.same = values.code;
                List<String> prices = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    Line line = new Line();
                    line.prices = prices;
                    values.lines.add(line);
                }
            }
        }
    }

    @Test
    void valuesCanBeInSeveralPlaces() {
        Values values = new Values();
        values.begin();

        assertThat(bySnapshot(values).code.getText()).isEqualTo("c");
    }
}
