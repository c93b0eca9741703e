package dev.eventsourcing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Case 12, and how classes are found fit to be aggregates. */
class AggregateTypeTests {

    abstract static class Account<T> extends Aggregate {
        interface Event<A extends Account<?>> extends AggregateEvent<A> {}
    }

    static final class Savings extends Account<String> {
        record Opened() implements Event<Savings> {
            @Override
            public void apply(Savings savings) {}
        }
    }

    static class Box<T> extends Aggregate {
        T content;

        record Filled<T>(T content) implements AggregateEvent<Box<T>> {
            @Override
            public void apply(Box<T> box) {
                box.content = content;
            }
        }

        abstract static class Deep implements AggregateEvent<Box<?>> {
            static final class Deeper extends Deep {
                @Override
                public void apply(Box<?> box) {}
            }
        }
    }

    static final class NoConstructor extends Aggregate {
        NoConstructor(String name) {
            assertThat(name).isNotNull();
        }
    }

    static final class Failing extends Aggregate {
        Failing() {
            throw new IllegalStateException("always");
        }

        record Happened() implements AggregateEvent<Failing> {
            @Override
            public void apply(Failing failing) {}
        }
    }

    static final class Eager extends Aggregate {
        Eager() {
            trigger(new Happened());
        }

        record Happened() implements AggregateEvent<Eager> {
            @Override
            public void apply(Eager eager) {}
        }
    }

    @Test
    void findsTheEventsOfAnAggregateAtAnyDepth() {
        assertThat(AggregateType.of(Box.class).eventTypes())
                .containsExactlyInAnyOrder(Box.Filled.class, Box.Deep.Deeper.class);
        assertThat(AggregateType.of(Savings.class).eventTypes()).containsExactly(Savings.Opened.class);
        assertThat(AggregateType.of(Savings.class).type()).isEqualTo(Savings.class);
        assertThat(AggregateType.of(Savings.class)).isSameAs(AggregateType.of(Savings.class));
    }

    @Test
    void findsTheOwnerOfAnEventThroughGenerics() {
        assertThat(AggregateType.ownerOf(Savings.Opened.class)).isEqualTo(Savings.class);
        assertThat(AggregateType.ownerOf(Box.Filled.class)).isEqualTo(Box.class);
        assertThat(AggregateType.ownerOf(Box.Deep.Deeper.class)).isEqualTo(Box.class);
        AggregateEvent<Savings> lambda = savings -> {};
        assertThat(AggregateType.ownerOf(lambda.getClass())).isEqualTo(Aggregate.class);
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void replaysAGenericAggregateAsAnyOfItsParents() {
        List<DomainEvent> events = List.of(event(new Box.Filled<>("apples")));

        assertThat(AggregateType.of(Box.class).replay(events, Clock.systemUTC()).content)
                .isEqualTo("apples");
        assertThat(AggregateType.of(Aggregate.class).replay(events, Clock.systemUTC()))
                .isExactlyInstanceOf(Box.class);
        assertThatExceptionOfType(AggregateTypeException.class)
                .isThrownBy(() -> AggregateType.of(Savings.class).replay(events, Clock.systemUTC()))
                .withMessageContaining("belongs to Box")
                .withMessageContaining("Savings");
    }

    @Test
    void anAbstractClassNeedsNoConstructorButCannotBeReplayed() {
        assertThat(AggregateType.of(Aggregate.class).eventTypes()).isEmpty();
        assertThatExceptionOfType(AggregateTypeException.class)
                .isThrownBy(
                        () -> AggregateType.of(Aggregate.class).replay(List.of(event("nobody's")), Clock.systemUTC()));
    }

    @Test
    void saysWhichConstructorIsMissing() {
        assertThatExceptionOfType(AggregateDefinitionException.class)
                .isThrownBy(() -> AggregateType.of(NoConstructor.class))
                .withMessageContaining(NoConstructor.class.getName())
                .withMessageContaining("\"private NoConstructor() {}\"");
    }

    @Test
    void saysThatAConstructorMustDoNothing() {
        assertThatExceptionOfType(AggregateDefinitionException.class)
                .isThrownBy(() -> AggregateType.of(Failing.class)
                        .replay(List.of(event(new Failing.Happened())), Clock.systemUTC()))
                .withMessageContaining("always")
                .withMessageContaining("must do nothing");
        assertThatExceptionOfType(AggregateDefinitionException.class)
                .isThrownBy(() -> AggregateType.of(Eager.class).replay(new Eager().collectEvents(), Clock.systemUTC()))
                .withMessageContaining("its constructor without arguments triggers an event");
    }

    private static DomainEvent event(Object payload) {
        return new DomainEvent(
                OriginatorId.of(new UUID(1, 1)), 1, OffsetDateTime.now(Clock.systemUTC()), payload, Map.of());
    }
}
