package dev.eventsourcing.test.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Snapshotted;
import dev.eventsourcing.domain.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lock file holds what the snapshots of aggregates hold, too. */
@SuppressWarnings("UnusedVariable") // fields are read by way of reflection
class SnapshotSchemasTests extends SchemasInAFile {

    private record Item(String name) {}

    @Topic("Cart")
    static final class Cart extends Aggregate {
        private static int made;
        private List<String> items = new ArrayList<>();
        private int size;
        private transient int asked;

        @Topic("CartFilled")
        record Filled() implements AggregateEvent<Cart> {
            @Override
            public void apply(Cart cart) {}
        }
    }

    @Topic("Cart")
    static final class ChangedCart extends Aggregate {
        private int size;
        private List<Item> items = new ArrayList<>();

        @Topic("CartFilled")
        record Filled() implements AggregateEvent<ChangedCart> {
            @Override
            public void apply(ChangedCart cart) {}
        }
    }

    @Revision(2)
    @Topic("Cart")
    static final class RevisedCart extends Aggregate {
        private int size;

        @Topic("CartFilled")
        record Filled() implements AggregateEvent<RevisedCart> {
            @Override
            public void apply(RevisedCart cart) {}
        }
    }

    @Topic("Box")
    static final class Box extends Aggregate implements Snapshotted<Box.State> {
        private int secret;

        record State(String content) {}

        @Override
        public State snapshot() {
            return new State("");
        }

        @Override
        public void restore(State snapshot) {}

        @Topic("BoxFilled")
        record Filled() implements AggregateEvent<Box> {
            @Override
            public void apply(Box box) {}
        }
    }

    @Test
    void writesWhatSnapshotsHold() throws IOException {
        lock(Cart.class, Box.class);

        assertThat(Files.readString(file())).isEqualTo("""
                {
                  "Box (snapshot)": {
                    "revision": 1,
                    "fields": {
                      "content": "String"
                    }
                  },
                  "BoxFilled": {
                    "revision": 1,
                    "fields": { }
                  },
                  "Cart (snapshot)": {
                    "revision": 1,
                    "fields": {
                      "items": {
                        "List": [ "String" ]
                      },
                      "size": "int"
                    }
                  },
                  "CartFilled": {
                    "revision": 1,
                    "fields": { }
                  }
                }
                """);
        assertThatCode(() -> EventSchemas.verify(file(), Cart.class, Box.class)).doesNotThrowAnyException();
    }

    abstract static class Ranged<T extends Comparable<T>> extends Aggregate {
        private T low;
        private List<Range<?>> ranges = new ArrayList<>();
    }

    private record Range<E extends Enum<E>>(E from, Self<?> self) {}

    private static final class Self<S extends Self<S>> {
        private S self;
    }

    @Topic("Shelf")
    static final class Shelf<T extends Comparable<T>> extends Ranged<T> {
        @Topic("ShelfFilled")
        record Filled() implements AggregateEvent<Shelf<?>> {
            @Override
            public void apply(Shelf<?> shelf) {}
        }
    }

    @Test
    void variablesThatAreBoundToThemselvesEnd() throws IOException {
        lock(Shelf.class);

        assertThat(Files.readString(file()).replaceAll("\\s", ""))
                .contains(
                        "\"low\":{\"Comparable\":[\"Comparable\"]}",
                        "\"ranges\":{\"List\":[{\"fields\":{\"from\":\"Object\",\"self\":{\"fields\":{\"self\":\"Object\"}}}}]}");
    }

    @Test
    void noticesAChangeOfAnAggregate() {
        lock(Cart.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EventSchemas.verify(file(), ChangedCart.class))
                .withMessageContaining("Cart (snapshot): its shape has changed, and its revision is still 1")
                .withMessageContaining("changed items:")
                .withMessageContaining("Put @Revision(2) on the aggregate")
                .withMessageContaining("Upcaster cartOfRevision1()")
                .withMessageContaining("Upcaster.of(\"Cart\", 1, payload -> {")
                .withMessageNotContaining("size");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> lock(ChangedCart.class));
    }

    @Test
    void aNewRevisionNeedsNoUpcaster() {
        lock(Cart.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EventSchemas.verify(file(), RevisedCart.class))
                .withMessageContaining("Cart (snapshot): it is at revision 2, and at 1 in the file");

        lock(RevisedCart.class);

        assertThatCode(() -> EventSchemas.verify(file(), RevisedCart.class)).doesNotThrowAnyException();
    }

    @Test
    void snapshotsThatThereAreNoMoreAreReplayed() {
        lock(Cart.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EventSchemas.verify(file(), Cart.Filled.class))
                .withMessageContaining("Cart (snapshot): it has no type any more, and events are replayed instead");
        lock(Cart.Filled.class);
        assertThatCode(() -> EventSchemas.verify(file(), Cart.Filled.class)).doesNotThrowAnyException();
    }

    abstract static sealed class Vehicle extends Aggregate permits Car, Train {
        private int wheels;
    }

    static final class Car extends Vehicle {
        private String color = "";

        @Topic("CarPainted")
        record Painted(String color) implements AggregateEvent<Car> {
            @Override
            public void apply(Car car) {
                car.color = color;
            }
        }
    }

    static final class Train extends Vehicle {
        private int cars;

        @Topic("TrainCoupled")
        record Coupled(int cars) implements AggregateEvent<Train> {
            @Override
            public void apply(Train train) {
                train.cars = cars;
            }
        }
    }

    @Test
    void whatASealedAggregatePermitsIsThereToo() throws IOException {
        lock(Vehicle.class);

        assertThat(Files.readString(file()))
                .contains("\"Car (snapshot)\"", "\"CarPainted\"", "\"Train (snapshot)\"", "\"TrainCoupled\"");
        assertThatCode(() -> EventSchemas.verify(file(), Vehicle.class)).doesNotThrowAnyException();
    }
}
