package dev.eventsourcing.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Topic;
import org.junit.jupiter.api.Test;

/** Cases 12, 13, 30 and 31. */
class TopicsTests {

    private final Topics topics = new Topics();

    static class Dog extends Aggregate {
        sealed interface Event extends AggregateEvent<Dog> {}

        record Registered(String name) implements Event {
            @Override
            public void apply(Dog dog) {}
        }

        sealed interface Trick extends Event {
            record Learned(String trick) implements Trick {
                @Override
                public void apply(Dog dog) {}
            }
        }

        @Topic(
                value = "dog-died",
                aliases = {"Dog.Died", "Dog.PassedAway"})
        record Gone() implements Event {
            @Override
            public void apply(Dog dog) {}
        }
    }

    static final class GuideDog extends Dog {
        record Graduated(String school) implements AggregateEvent<GuideDog> {
            @Override
            public void apply(GuideDog dog) {}
        }
    }

    static final class Twice extends Aggregate {
        record Named(String name) implements AggregateEvent<Twice> {
            @Override
            public void apply(Twice twice) {}
        }

        @Topic("Twice.Named")
        record Renamed(String name) implements AggregateEvent<Twice> {
            @Override
            public void apply(Twice twice) {}
        }
    }

    static final class Empty extends Aggregate {}

    @Topic(value = "other", aliases = "Dog.Died")
    record OtherAlias() {}

    @Topic("Dog.PassedAway")
    record NamedAsAnAlias() {}

    @Topic("dog-died")
    record SameTopic() {}

    enum Signal implements AggregateEvent<Dog> {
        BARK,
        GROWL;

        @Override
        public void apply(Dog dog) {}
    }

    @Test
    void namesEventsAfterTheirAggregate() {
        topics.register(Dog.class);

        assertThat(topics.registered()).containsExactly("Dog.Learned", "Dog.Registered", "dog-died");
        assertThat(topics.topicOf(Dog.Registered.class)).isEqualTo("Dog.Registered");
        assertThat(topics.typeOf("Dog.Learned")).isEqualTo(Dog.Trick.Learned.class);
        assertThat(topics.topicOf(Dog.Gone.class)).isEqualTo("dog-died");
    }

    @Test
    void registersInheritedEventsToo() {
        topics.register(GuideDog.class);

        assertThat(topics.registered())
                .containsExactly("Dog.Learned", "Dog.Registered", "GuideDog.Graduated", "dog-died");
    }

    @Test
    void registersASealedInterfaceOrASingleType() {
        topics.register(Dog.Trick.class);
        topics.register(Signal.class);
        record Local(String what) {}
        topics.register(Local.class);

        assertThat(topics.registered()).containsExactly("Dog.Learned", "Dog.Signal", "TopicsTests.Local");
    }

    @Test
    void readsFormerTopics() {
        topics.register(Dog.class).alias("Hound.Registered", "Dog.Registered");

        assertThat(topics.typeOf("Dog.Died")).isEqualTo(Dog.Gone.class);
        assertThat(topics.typeOf("Dog.PassedAway")).isEqualTo(Dog.Gone.class);
        assertThat(topics.typeOf("Hound.Registered")).isEqualTo(Dog.Registered.class);
        assertThat(topics.topicOf(Dog.Registered.class)).isEqualTo("Dog.Registered");
        assertThat(topics.registered()).doesNotContain("Dog.Died", "Hound.Registered");
    }

    @Test
    void registeringAgainChangesNothing() {
        topics.register(Dog.class).alias("a", "dog-died");

        assertThat(topics.register(Dog.class).alias("a", "dog-died").registered())
                .hasSize(3);
    }

    @Test
    void anAliasMayBeRegisteredBeforeItsType() {
        topics.alias("Hound.Registered", "Dog.Registered");
        assertThatExceptionOfType(TopicException.class).isThrownBy(() -> topics.typeOf("Hound.Registered"));

        topics.register(Dog.class);

        assertThat(topics.typeOf("Hound.Registered")).isEqualTo(Dog.Registered.class);
    }

    @Test
    void refusesATopicForTwoTypes() {
        topics.register(Dog.class);

        assertThatExceptionOfType(TopicException.class)
                .isThrownBy(() -> topics.register(SameTopic.class))
                .withMessageContaining("\"dog-died\"")
                .withMessageContaining(Dog.Gone.class.getName())
                .withMessageContaining(SameTopic.class.getName())
                .withMessageContaining("@Topic");
        assertThat(topics.typeOf("dog-died")).isEqualTo(Dog.Gone.class);
    }

    @Test
    void refusesTwoEventsOfOneNameInOneAggregate() {
        assertThatExceptionOfType(TopicException.class)
                .isThrownBy(() -> topics.register(Twice.class))
                .withMessageContaining("\"Twice.Named\"");
    }

    @Test
    void refusesConflictingAliases() {
        topics.register(Dog.class);

        for (Class<?> conflicting : new Class<?>[] {OtherAlias.class, NamedAsAnAlias.class}) {
            assertThatExceptionOfType(TopicException.class)
                    .isThrownBy(() -> topics.register(conflicting))
                    .withMessageContaining("dog-died");
        }
        assertThatExceptionOfType(TopicException.class)
                .isThrownBy(() -> topics.alias("Dog.Registered", "dog-died"))
                .withMessageContaining("\"Dog.Registered\"");
        assertThatExceptionOfType(TopicException.class)
                .isThrownBy(() -> topics.alias("Dog.Died", "Dog.Registered"))
                .withMessageContaining("\"Dog.Died\"");
    }

    @Test
    void refusesAnAggregateWithoutEvents() {
        assertThatExceptionOfType(TopicException.class)
                .isThrownBy(() -> topics.register(Empty.class))
                .withMessageContaining(Empty.class.getName())
                .withMessageContaining("sealed interface");
    }

    @Test
    void saysHowToRegisterWhatIsUnknown() {
        assertThatExceptionOfType(TopicException.class)
                .isThrownBy(() -> topics.typeOf("java.lang.Thread"))
                .withMessageContaining("\"java.lang.Thread\" is not registered")
                .withMessageContaining("constructor")
                .withMessageContaining("aliases");
        assertThatExceptionOfType(TopicException.class)
                .isThrownBy(() -> topics.topicOf(Dog.Registered.class))
                .withMessageContaining(Dog.Registered.class.getName())
                .withMessageContaining("constructor");
        AggregateEvent<Dog> lambda = dog -> {};
        assertThatExceptionOfType(TopicException.class).isThrownBy(() -> topics.topicOf(lambda.getClass()));
    }
}
