package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.AggregateNotFoundException;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateTypeException;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.Identifiers;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Projector;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.test.contract.Counter.FromTwo;
import dev.eventsourcing.test.contract.Counter.FromZero;
import dev.eventsourcing.test.contract.StoreHarness.IdType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes back of aggregates that are special in some way, from the store under test. */
public abstract class StoredAggregateContract extends StoreContract<StoreHarness> {

    private Application application;

    @BeforeEach
    void openApplication() {
        application = new Application(
                "animals",
                factory(),
                Dog.class,
                GuideDog.class,
                FromZero.class,
                FromTwo.class,
                World.class,
                Cat.Event.class);
    }

    @Test
    @Case(7)
    void versionsStartWhereTheAggregateSays() {
        FromZero zero = new FromZero();
        FromTwo two = new FromTwo();
        for (int i = 0; i < 3; i++) {
            zero.count();
            two.count();
        }
        application.save(zero, two);

        assertThat(versionsOf(zero)).containsExactly(0L, 1L, 2L);
        assertThat(versionsOf(two)).containsExactly(2L, 3L, 4L);
        assertThat(application.repository().get(FromZero.class, zero.id())).isEqualTo(zero);
        FromTwo loaded = application.repository().get(FromTwo.class, two.id());
        assertThat(loaded).isEqualTo(two);
        assertThat(loaded.version()).isEqualTo(4);
        loaded.count();
        application.save(loaded);
        assertThat(versionsOf(two)).containsExactly(2L, 3L, 4L, 5L);
        assertThat(application.repository().get(FromZero.class, zero.id(), 0).count)
                .isEqualTo(1);
    }

    @Test
    @Case(8)
    void aSecondAggregateOfTheSameNameConflicts() {
        Dog fido = new Dog("Fido");
        Dog impostor = new Dog("Fido");
        assertThat(impostor.id())
                .isEqualTo(fido.id())
                .isEqualTo(Identifiers.named(Identifiers.NAMESPACE_URL, "/dogs/Fido"))
                .isNotEqualTo(new Dog("Rex").id());
        application.save(fido);

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> application.save(impostor));
        assertThat(application.repository().get(Dog.class, fido.id())).isEqualTo(fido);
    }

    @Test
    @Case(9)
    void anAggregateMayBeNamedByAString() {
        try (StoreHarness strings = emptyStore(IdType.TEXT)) {
            Application dogs = new Application("dogs", strings.connect(mapper()), Dog.class);
            OriginatorId id = OriginatorId.of("Fido der Große");
            Dog fido = new Dog(id, "Fido");
            dogs.save(fido);

            Dog loaded = dogs.repository().get(Dog.class, id);
            assertThat(loaded).isEqualTo(fido);
            loaded.learn("roll over");
            dogs.save(loaded);

            assertThat(dogs.repository().get(Dog.class, id).tricks).containsExactly("roll over");
            assertThat(dogs.repository().contains(id)).isTrue();
            assertThat(dogs.repository().contains(OriginatorId.of("fido der große")))
                    .isFalse();
        }
    }

    @Test
    @Case(12)
    void aSubclassComesBackAsItself() {
        GuideDog guide = new GuideDog(newId(), "Fido", "the school");
        guide.learn("find the door");
        Dog dog = new Dog(newId(), "Rex");
        application.save(guide, dog);

        assertThat(all(application))
                .extracting(Notification::topic)
                .containsExactly("GuideDog.Registered", "Dog.TrickLearned", "Dog.Registered");
        Dog loaded = application.repository().get(Dog.class, guide.id());
        assertThat(loaded).isExactlyInstanceOf(GuideDog.class).isEqualTo(guide);
        assertThat(application.repository().get(GuideDog.class, guide.id()).school)
                .isEqualTo("the school");
        assertThat(application.repository().get(Dog.class, dog.id()))
                .isExactlyInstanceOf(Dog.class)
                .isEqualTo(dog);
    }

    @Test
    void anotherKindOfAggregateIsRefused() {
        World earth = new World("Earth");
        application.save(earth);

        assertThatExceptionOfType(AggregateTypeException.class)
                .isThrownBy(() -> application.repository().get(Dog.class, earth.id()))
                .withMessageContaining(earth.id().toString())
                .withMessageContaining("World")
                .withMessageContaining("Dog");
    }

    @Test
    @Case(15)
    void timesKeepTheirOffsetAndTheirNanoseconds() {
        OffsetDateTime then = OffsetDateTime.of(1969, 7, 20, 22, 17, 40, 123456789, ZoneOffset.ofHoursMinutes(5, 30));
        World moon = new World("Moon");
        moon.makeItSo("landing", then);
        application.save(moon);

        World loaded = application.repository().get(World.class, moon.id());
        assertThat(loaded.modifiedOn().toString()).isEqualTo(then.toString());
        assertThat(loaded.createdOn().toString()).isEqualTo(moon.createdOn().toString());
    }

    @Test
    @Case(16)
    void theEventsOfADeciderAreSavedAndFolded() {
        Cat cat = new Cat();
        OriginatorId id = newId();
        Projector<Integer> lives = Projector.of(cat, Cat.Event.class);

        List<Cat.Event> decided = cat.decide(new Cat.Fall(3), cat.initialState());
        application.save(DomainEvent.following(id, 0, decided));
        assertThat(application.repository().get(id, lives)).isEqualTo(1);

        decided = cat.decide(new Cat.Fall(30), 1);
        application.save(DomainEvent.following(id, 1, decided));
        assertThat(application.repository().get(id, lives)).isZero();
        assertThat(application.eventStore().get(id))
                .extracting(DomainEvent::payload)
                .containsExactly(new Cat.LifeLost(3), new Cat.LifeLost(30));

        List<DomainEvent> late = DomainEvent.following(id, 1, decided);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> application.save(late));
    }

    @Test
    @Case(16)
    void whatAProjectorMakesNothingOfIsNotFound() {
        OriginatorId id = newId();
        Projector<String> nothing = (state, event) -> null;
        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> application.repository().get(id, nothing));

        application.save(DomainEvent.following(id, 0, List.of(new Cat.LifeLost(3))));

        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> application.repository().get(id, nothing))
                .withMessageContaining(id.toString());
    }

    private List<Long> versionsOf(Aggregate aggregate) {
        return application.eventStore().get(aggregate.originatorId()).stream()
                .map(DomainEvent::originatorVersion)
                .toList();
    }

    private static List<Notification> all(Application application) {
        return application.notificationLog().select(null, 10);
    }
}
