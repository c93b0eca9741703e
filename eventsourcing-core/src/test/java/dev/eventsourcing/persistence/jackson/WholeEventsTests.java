package dev.eventsourcing.persistence.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.SerializationException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What could not be read as it was written is refused, and nothing else is. */
@SuppressWarnings({"UnusedVariable", "JavaUtilDate"}) // fields are read by way of reflection
class WholeEventsTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00Z");

    private final JacksonTranscoder transcoder = JacksonTranscoder.builder()
            .type("line", Line.class)
            .type("note", Note.class)
            .build();

    /** Has a field that nobody can read or write. */
    static final class Line {
        public String text = "";
        private int price;

        Line price(int price) {
            this.price = price;
            return this;
        }
    }

    /** Equals others of its id, whatever else they hold. */
    static final class Note {
        public int id;
        private String text = "";

        Note text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Note note && note.id == id;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    record Ordered(Line line) {}

    record OrderedMany(List<Line> lines) {}

    record Priced(Map<String, Line> prices) {}

    record Noted(Note note) {}

    record Undeclared(Object any) {}

    /** Loses a half. */
    record Half(int number) {
        Half {
            number = number / 2;
        }
    }

    static final class Hidden {
        private int number = 1;
    }

    static class Base {
        private int inherited;

        void inherit(int number) {
            inherited = number;
        }
    }

    static final class Extending extends Base {
        public int own;
    }

    @Test
    void fieldsThatWouldBeLostAreRefused() {
        assertRefused(new Line().price(5), "price");
        assertRefused(new Ordered(new Line().price(5)), "line.price");
        assertRefused(new OrderedMany(List.of(new Line(), new Line().price(5))), "lines.[].price");
        assertRefused(new Priced(Map.of("a", new Line().price(5))), "prices.[].price");
        assertRefused(new Noted(new Note().text("x")), "note.text");
        assertRefused(new Undeclared(new Line().price(5)), "any.price");
        assertRefused(new Undeclared(List.of(Map.of("a", new Note().text("x")))), "any.[].[].text");
        assertRefused(new Half(8), "number");
        Extending extending = new Extending();
        extending.inherit(5);
        assertRefused(extending, "inherited");
    }

    @Test
    void whatNothingIsWrittenOfIsRefused() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> encode(new Hidden()))
                .withMessageContaining(Hidden.class.getName())
                .withMessageContaining("cannot be written");
    }

    @Test
    void whatWasEmptyAtFirstIsRefusedWhenItHoldsWhatWouldBeLost() {
        for (int i = 0; i < 3000; i++) {
            encode(new OrderedMany(i % 2 == 0 ? List.of() : List.of(new Line())));
            encode(new Undeclared(i));
        }

        assertRefused(new OrderedMany(List.of(new Line().price(5))), "lines.[].price");
        assertRefused(new Undeclared(new Line().price(5)), "any.price");
    }

    static class Customer {
        public String name = "";
    }

    static final class Vip extends Customer {
        public int discount = 1;
    }

    record Sold(Customer customer) {}

    record SoldToMany(Map<String, List<Customer>> customers) {}

    /** Leads back to its own class, which is known of the whole alone. */
    static class Link {
        public @Nullable Link next;
    }

    static final class LastLink extends Link {}

    record Dated(Date date) {}

    record HashedMap(HashMap<String, Integer> numbers) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Many(Object[] any) {}

    @Test
    void aSubclassOfWhatIsDeclaredIsRefusedWhicheverEventHoldsIt() {
        Link toLast = new Link();
        toLast.next = new LastLink();
        assertThirdRefused(new Sold(new Customer()), new Sold(new Vip()), "customer");
        assertThirdRefused(
                new SoldToMany(Map.of()),
                new SoldToMany(Map.of("a", List.of(new Customer(), new Vip()))),
                "customers.[].[]");
        assertThirdRefused(new Link(), toLast, "next");
        assertThirdRefused(new Dated(new Date(0)), new Dated(new Timestamp(0)), "date");
        assertThirdRefused(
                new HashedMap(new HashMap<>(Map.of("z", 1))),
                new HashedMap(new LinkedHashMap<>(Map.of("z", 1))),
                "numbers");
        assertThirdRefused(new Many(new Object[] {"a"}), new Many(new String[] {"a"}), "any");
    }

    /** Of those whose types leave no choice, the third is not tried. */
    private void assertThirdRefused(Object event, Object other, String place) {
        encode(event);
        encode(event);
        assertRefused(other, place);
    }

    private void assertRefused(Object event, String place) {
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(SerializationException.class)
                    .isThrownBy(() -> encode(event))
                    .withMessageContaining(event.getClass().getName())
                    .withMessageContaining("at \"" + place + "\"")
                    .withMessageNotContaining("5")
                    .withMessageContaining("transient");
        }
    }

    /** Has a getter and a setter. */
    static final class Bean {
        private int number;
        private transient int calls = 7;

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }
    }

    /** Has a constructor, and a field that is made of the others. */
    static final class Range {
        private final int from;
        private final int to;
        private final int length;

        @JsonCreator
        Range(int from, int to) {
            this.from = from;
            this.to = to;
            this.length = to - from;
        }

        public int getFrom() {
            return from;
        }

        public int getTo() {
            return to;
        }
    }

    /** Says itself how it is written. */
    static final class Code {
        private final String code;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    static final class Tree {
        @JsonManagedReference
        public List<Branch> branches = new ArrayList<>();
    }

    static final class Branch {
        public int number;

        @JsonBackReference
        public @Nullable Tree tree;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Whole(Bean bean, List<Range> ranges, Set<Code> codes, Tree tree, AtomicLong count, Half[] halves) {}

    @Test
    void classesThatComeBackWholeAreStored() {
        Bean bean = new Bean();
        bean.setNumber(5);
        bean.calls = 8;
        Tree tree = new Tree();
        Branch branch = new Branch();
        branch.tree = tree;
        tree.branches.add(branch);
        Whole whole = new Whole(
                bean,
                List.of(new Range(1, 3)),
                Set.of(new Code("a"), new Code("b")),
                tree,
                new AtomicLong(7),
                new Half[] {new Half(0)});

        Whole read = (Whole) roundTrip(whole);

        assertThat(read.bean().getNumber()).isEqualTo(5);
        assertThat(read.ranges().get(0).length).isEqualTo(2);
        assertThat(read.tree().branches.get(0).tree).isSameAs(read.tree());
        assertThat(read.count()).hasValue(7);
    }

    record Sets(Set<String> open, HashSet<Integer> hashed, SortedSet<String> sorted, Map<Object, Integer> map) {}

    record SortedMaps(SortedMap<String, Integer> sorted, LinkedHashMap<String, Integer> linked) {}

    @Test
    void setsAndMapsKeepTheirOrder() {
        Set<String> open = new LinkedHashSet<>(List.of("z", "b", "y", "a", "x"));
        HashSet<Integer> hashed = new HashSet<>(2, 1000f); // in another order than a set with more room
        hashed.addAll(List.of(16, 1, 33, 2, 17));
        Map<Object, Integer> map = new LinkedHashMap<>();
        open.forEach(name -> map.put(name, name.length()));
        Sets sets = new Sets(open, hashed, new TreeSet<>(open), map);

        Sets read = (Sets) roundTrip(sets);

        assertThat(read).isEqualTo(sets);
        assertThat(read.open()).containsExactly("z", "b", "y", "a", "x");
        assertThat(read.sorted()).containsExactly("a", "b", "x", "y", "z");
        assertThat(read.map().keySet()).containsExactly("z", "b", "y", "a", "x");
        SortedMaps maps = new SortedMaps(new TreeMap<>(Map.of("b", 1, "a", 2)), new LinkedHashMap<>(Map.of("c", 3)));
        assertThat(roundTrip(maps)).isEqualTo(maps);
    }

    record Hashed(HashSet<String> names) {}

    @Test
    void anOrderThatWouldBeLostIsRefused() {
        assertRefused(new Hashed(new LinkedHashSet<>(List.of("z", "a"))), "names");
    }

    record Ranked(SortedMap<String, Integer> ranks) {}

    record Open(Map<String, Integer> ranks) {}

    record Names(TreeSet<String> names) {}

    record Waiting(PriorityQueue<String> names) {}

    record AnyWaiting(Queue<String> names) {}

    record Remade(TreeSet<String> names) {
        Remade {
            TreeSet<String> sorted = new TreeSet<>(Comparator.comparing(String::length));
            sorted.addAll(names);
            names = sorted;
        }
    }

    @Test
    void aComparatorThatWouldBeLostIsRefusedWhicheverEventHoldsItWhereTheFieldIsSorted() {
        SortedMap<String, Integer> ranks = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ranks.put("a", 1);
        TreeSet<String> names = new TreeSet<>(Comparator.reverseOrder());
        PriorityQueue<String> waiting = new PriorityQueue<>(Comparator.reverseOrder());
        List<String> three = List.of("c", "a", "b");

        assertThirdRefused(new Ranked(new TreeMap<>(Map.of("a", 1))), new Ranked(ranks), "ranks");
        assertThirdRefused(new Names(new TreeSet<>(three)), new Names(names), "names");
        assertThirdRefused(new Waiting(new PriorityQueue<>(three)), new Waiting(waiting), "names");
        assertRefused(new Open(ranks), "ranks"); // as one of the first alone
        assertRefused(new AnyWaiting(new PriorityQueue<>(three)), "names");
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> encode(new Names(names)))
                .withMessageContaining("at \"names\" the order of a java.util.TreeSet would be lost")
                .withMessageContaining("comparator");
    }

    @Test
    void orderedContainersThatComeBackInTheirOrderAreStored() {
        Names names = new Names(new TreeSet<>(Comparator.naturalOrder()));
        names.names().addAll(List.of("c", "a", "b"));
        assertThat(roundTrip(names)).isEqualTo(names);
        Waiting read = (Waiting) roundTrip(new Waiting(new PriorityQueue<>(List.of("c", "a", "b"))));
        assertThat(List.of(
                        read.names().remove(),
                        read.names().remove(),
                        read.names().remove()))
                .containsExactly("a", "b", "c");
        Remade remade = (Remade) roundTrip(new Remade(new TreeSet<>(List.of("ccc", "bb", "a"))));
        assertThat(remade.names()).containsExactly("a", "bb", "ccc");
    }

    private byte[] encode(Object payload) {
        return transcoder.encode(new EventData(NOON, Map.of(), payload));
    }

    private Object roundTrip(Object payload) {
        return transcoder.decode(encode(payload), payload.getClass()).payload();
    }
}
