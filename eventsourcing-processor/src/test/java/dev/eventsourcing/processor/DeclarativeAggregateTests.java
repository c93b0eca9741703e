package dev.eventsourcing.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateDefinitionException;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.AggregateTypeException;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.Identifiers;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.OriginatorVersionException;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processor.samples.Animal;
import dev.eventsourcing.processor.samples.Board;
import dev.eventsourcing.processor.samples.Dog;
import dev.eventsourcing.processor.samples.EventSourcedTicket;
import dev.eventsourcing.processor.samples.EventSourcedWorld;
import dev.eventsourcing.processor.samples.Index;
import dev.eventsourcing.processor.samples.Order;
import dev.eventsourcing.processor.samples.Page;
import dev.eventsourcing.processor.samples.Ticket;
import dev.eventsourcing.processor.samples.World;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The classes in {@code samples} do what they say, and do it again at every replay. */
class DeclarativeAggregateTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @AutoClose
    private final Application application = new Application(
            "samples",
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder())),
            World.class,
            Animal.class,
            Dog.class,
            Page.class,
            Index.class,
            Order.class,
            Ticket.class,
            Board.Card.class);

    @Test
    void theCallIsTheEvent() {
        World world = World.create("Earth");

        world.makeItSo("dinosaurs");

        assertThat(world.version()).isEqualTo(2);
        assertThat(world.history()).containsExactly("dinosaurs");
        assertThat(world.pendingEvents())
                .extracting(DomainEvent::payload)
                .containsExactly(
                        new EventSourcedWorld.Created("Earth"), new EventSourcedWorld.SomethingHappened("dinosaurs"));
        assertThat(world.toString()).isEqualTo("World " + world.id() + ", version 2");
    }

    @Test
    void isReplayed() {
        World world = World.create("Earth");
        world.makeItSo("dinosaurs");

        World copy = savedAndLoaded(World.class, world);

        assertThat(copy.name()).isEqualTo("Earth");
        assertThat(copy.history()).containsExactly("dinosaurs");
        copy.makeItSo("trucks");
        application.save(copy);
        assertThat(application.repository().get(World.class, world.id()).history())
                .containsExactly("dinosaurs", "trucks");
    }

    @Test
    void topicsAreThoseOfTheAggregateAsWritten() {
        assertThat(new Topics().register(World.class).registered())
                .containsExactly("World.Created", "World.SomethingHappened");
        assertThat(new Topics().register(Board.Card.class).registered()).containsExactly("Card.Torn", "Card.Written");
        assertThat(new Topics().register(EventSourcedWorld.Event.class).registered())
                .containsExactly("World.Created", "World.SomethingHappened");
    }

    @Test
    void theTopicOfAMethodIsThatOfItsEvent() {
        Topics topics = new Topics().register(Ticket.class);

        assertThat(topics.topicOf(EventSourcedTicket.Noted.class)).isEqualTo("ticket-noted");
        assertThat(topics.typeOf("Ticket.Commented")).isEqualTo(EventSourcedTicket.Noted.class);
        assertThat(topics.topicOf(Ticket.Renamed.class)).isEqualTo("Ticket.Renamed");
    }

    @Test
    void theEventsFormOneSealedInterface() {
        assertThat(EventSourcedTicket.Event.class.getPermittedSubclasses())
                .containsExactly(
                        EventSourcedTicket.Creation.class,
                        EventSourcedTicket.Imported.class,
                        Ticket.Renamed.class,
                        EventSourcedTicket.Noted.class,
                        EventSourcedTicket.Closed.class,
                        EventSourcedTicket.Refused.class,
                        EventSourcedTicket.Assigned.class);
        assertThat(AggregateType.of(Ticket.class).eventTypes()).contains(Ticket.Opened.class, Ticket.Renamed.class);
    }

    @Test
    void aDogLearnsTricks() {
        Dog dog = Dog.create("Fido");
        dog.addTrick("roll over");
        dog.train(List.of("roll over", "fetch ball", "play dead"));

        assertThat(dog.pendingEvents()).hasSize(4);
        assertThat(savedAndLoaded(Dog.class, dog).tricks()).containsExactly("roll over", "fetch ball", "play dead");
    }

    @Test
    void aSubclassHasEventsOfItsOwn() {
        Dog dog = Dog.create("Fido");
        dog.rename("Rex");

        assertThat(topicsOf(dog)).containsExactly("Dog.Registered", "Dog.Renamed");
        application.save(dog);
        Animal loaded = application.repository().get(Animal.class, dog.id());
        assertThat(loaded).isInstanceOf(Dog.class);
        assertThat(loaded.name()).isEqualTo("Rex");
        Animal cat = Animal.create("Tom");
        cat.rename("Felix");
        assertThat(topicsOf(cat)).containsExactly("Animal.Born", "Animal.Renamed");
        application.save(cat);
        assertThatExceptionOfType(AggregateTypeException.class)
                .isThrownBy(() -> application.repository().get(Dog.class, cat.id()));
    }

    @Test
    void anIdMayComeFromAName() {
        Page page = Page.create("Erth");
        Index index = Index.create("Erth", page.id());
        assertThat(index.id())
                .isEqualTo(Index.idOf("Erth"))
                .isEqualTo(Identifiers.named(Identifiers.NAMESPACE_URL, "/pages/Erth"));

        page.setName("Earth");
        index.updatePage(null);
        application.save(page, index);

        Index loaded = application.repository().get(Index.class, Index.idOf("Erth"));
        assertThat(loaded.page()).isNull();
        assertThat(loaded.key()).isEqualTo("index:" + loaded.id()).isEqualTo(index.key());
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> application.save(Index.create("Erth", page.id())));
    }

    @Test
    void aSetterMayBeACommand() {
        Page page = Page.create("Erth");
        page.setName("Earth");
        page.setBody("mostly harmless");

        assertThat(topicsOf(page)).containsExactly("Page.Created", "Page.NameUpdated", "Page.BodyUpdated");
        Page loaded = savedAndLoaded(Page.class, page);
        assertThat(loaded.getName()).isEqualTo("Earth");
        assertThat(loaded.getBody()).isEqualTo("mostly harmless");
    }

    @Test
    void aMethodWithoutEventMayCallSeveralCommands() {
        Page page = Page.create("Earth");
        page.edit("Earth", "mostly harmless");
        page.edit("Terra", "harmless");

        assertThat(topicsOf(page))
                .containsExactly("Page.Created", "Page.BodyUpdated", "Page.NameUpdated", "Page.BodyUpdated");
    }

    @Test
    void aMethodWithoutEventDecides() {
        Order order = Order.place(null);
        assertThatIllegalStateException().isThrownBy(() -> order.pickUp("me")).withMessage("Order is not confirmed");
        assertThat(order.version()).isEqualTo(1);

        order.confirm(OffsetDateTime.now(NOON));
        order.pickUp(" me ");

        assertThat(topicsOf(order)).containsExactly("Order.Placed", "Order.Confirmed", "Order.PickedUp");
        assertThat(savedAndLoaded(Order.class, order).customer()).isEqualTo("me");
    }

    @Test
    void aCommandMayGiveTheTime() {
        OffsetDateTime then = OffsetDateTime.parse("1969-07-20T22:17:40+02:00");
        Order order = Order.place(then.minusDays(1));
        order.confirm(then);

        assertThat(order.createdOn()).isEqualTo(order.placedAt()).hasToString("1969-07-19T22:17:40+02:00");
        assertThat(order.modifiedOn()).isEqualTo(order.confirmedAt()).hasToString("1969-07-20T22:17:40+02:00");
        Order loaded = savedAndLoaded(Order.class, order);
        assertThat(loaded.placedAt()).hasToString("1969-07-19T22:17:40+02:00");
        assertThat(loaded.confirmedAt()).hasToString("1969-07-20T22:17:40+02:00");
    }

    @Test
    void noTimeMeansNowAndTheBodyIsTold() {
        EventScope.of(NOON).run(() -> {
            Order order = Order.place(null);
            order.confirm(null);
            assertThat(order.placedAt()).isEqualTo(order.createdOn()).isEqualTo(OffsetDateTime.now(NOON));
            assertThat(order.confirmedAt()).isEqualTo(OffsetDateTime.now(NOON));
        });
    }

    @Test
    void takesTheTimeFromTheApplicationItWasLoadedFrom() {
        try (Application early = new Application(
                "early",
                new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()), NOON),
                World.class)) {
            World world = World.create("Earth");
            early.save(world);

            World loaded = early.repository().get(World.class, world.id());
            loaded.makeItSo("dinosaurs");

            assertThat(loaded.modifiedOn().toInstant()).isEqualTo(NOON.instant());
        }
    }

    @Test
    void aBodyThatThrowsLeavesEverythingAsItWas() {
        Ticket ticket = Ticket.open("leak");
        OffsetDateTime modifiedOn = ticket.modifiedOn();

        assertThatIllegalStateException().isThrownBy(() -> ticket.refuse(true)).withMessage("too late");

        assertThat(ticket.version()).isEqualTo(1);
        assertThat(ticket.pendingEvents()).hasSize(1);
        assertThat(ticket.modifiedOn()).isEqualTo(modifiedOn);
        ticket.refuse(false);
        assertThat(ticket.version()).isEqualTo(2);
    }

    @Test
    void aConstructorThatThrowsLeavesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Board.Column.add(" "));

        Board.Card next = Board.Card.write("milk"); // nothing is left over for it
        assertThat(next.version()).isEqualTo(1);
        assertThat(next.pendingEvents()).hasSize(1);
    }

    @Test
    void aCommandInABodyIsAPartOfIt() {
        Ticket ticket = Ticket.open("leak");
        ticket.close("fixed");

        assertThat(topicsOf(ticket)).containsExactly("Ticket.Opened", "Ticket.Closed");
        assertThat(ticket.log()).containsExactly("opened leak", "closed", "fixed");
        assertThat(savedAndLoaded(Ticket.class, ticket).log()).isEqualTo(ticket.log());
    }

    @Test
    void aDeclaredRecordIsTheEvent() {
        Ticket ticket = Ticket.open("leak");
        ticket.rename("  big leak ");

        assertThat(ticket.title()).isEqualTo("big leak");
        assertThat(ticket.pendingEvents())
                .extracting(DomainEvent::payload)
                .containsExactly(new Ticket.Opened("leak"), new Ticket.Renamed("big leak"));
        assertThat(savedAndLoaded(Ticket.class, ticket).title()).isEqualTo("big leak");
    }

    @Test
    void anEventOfThePastIsReplayedButNotTriggered() {
        OriginatorId id = OriginatorId.of(UUID.randomUUID());
        OffsetDateTime now = OffsetDateTime.now(NOON);
        application.save(
                new DomainEvent(id, 1, now, new EventSourcedTicket.Imported("leak", 7), Map.of()),
                new DomainEvent(id, 2, now, new EventSourcedTicket.Assigned("me"), Map.of()));

        Ticket ticket = application.repository().get(Ticket.class, id);

        assertThat(ticket.title()).isEqualTo("leak 7");
        assertThat(ticket.log()).containsExactly("assigned to me");
        assertThatIllegalStateException()
                .isThrownBy(ticket::assignAnyway)
                .withMessage("Assigned belongs to the history of Ticket, it cannot be triggered any more");
        assertThat(ticket.version()).isEqualTo(2);
    }

    @Test
    void aConstructorKnowsTheRandomId() {
        Board.Card card = Board.Card.write("milk");
        card.tear();
        assertThat(card.label()).isEqualTo("milk " + card.id());
        assertThat(card.neighbour()).isEqualTo(Index.idOf("milk")).isNotEqualTo(card.id());

        Board.Card loaded = savedAndLoaded(Board.Card.class, card);

        assertThat(loaded.label()).isEqualTo(card.label());
        assertThat(loaded.id()).isEqualTo(card.id());
    }

    @Test
    void mayBeNamedByAStringAndNumberedFromZero() {
        Board.Column column = Board.Column.add("done");

        assertThat(column.originatorId()).isEqualTo(OriginatorId.of("done"));
        assertThat(column.version()).isZero();
        assertThat(replay(Board.Column.class, column.collectEvents()).version()).isZero();
    }

    @Test
    void aReplayStartsWithTheEventThatCreates() {
        World world = World.create("Earth");
        world.makeItSo("dinosaurs");
        List<DomainEvent> events = world.collectEvents();

        assertThatExceptionOfType(OriginatorVersionException.class)
                .isThrownBy(() -> replay(World.class, events.subList(1, 2)))
                .withMessage("Event SomethingHappened " + world.id() + "#2 cannot be the first one of a World: the one"
                        + " that creates it must come before");
        assertThatExceptionOfType(AggregateTypeException.class).isThrownBy(() -> replay(Dog.class, events));
        assertThatExceptionOfType(AggregateTypeException.class)
                .isThrownBy(() -> replay(Dog.class, events.subList(1, 2)));
        assertThat(replay(EventSourcedWorld.class, events)).isEqualTo(replay(World.class, events));
    }

    @Test
    void aClassThatTheCompilerDoesNotShowAndThatWouldTriggerNothingIsRefused() {
        assertThatExceptionOfType(AggregateDefinitionException.class)
                .isThrownBy(() -> new Topics().register(silentClass()))
                .withMessage(
                        "Aggregate " + silentClass().getName() + ": its command rename has @Event but would trigger"
                                + " nothing: make the class abstract and put @Event on its constructor");
    }

    private static Class<? extends Animal> silentClass() {
        final class Silent extends Animal {
            Silent() {
                super("nobody");
            }
        }
        return Silent.class;
    }

    private <A extends Aggregate> A savedAndLoaded(Class<A> type, A aggregate) {
        List<DomainEvent> events = aggregate.pendingEvents();
        application.save(aggregate);
        A loaded = application.repository().get(type, aggregate.originatorId());
        assertThat(loaded).isEqualTo(aggregate).isEqualTo(replay(type, events));
        return loaded;
    }

    private static <A extends Aggregate> A replay(Class<A> type, List<DomainEvent> events) {
        return AggregateType.of(type).replay(events, Clock.systemUTC());
    }

    private static List<String> topicsOf(Aggregate aggregate) {
        Topics topics = new Topics().register(aggregate.getClass());
        return aggregate.pendingEvents().stream()
                .map(event -> topics.topicOf(event.payload().getClass()))
                .toList();
    }
}
