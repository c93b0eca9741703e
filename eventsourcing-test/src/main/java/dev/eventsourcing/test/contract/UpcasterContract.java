package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.AggregateNotFoundException;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.EventSourcedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.UnknownRevisionException;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.StartFrom;
import dev.eventsourcing.processing.UnknownEventException;
import dev.eventsourcing.system.ProcessApplication;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes, on every store, of events that an earlier release or a later one has stored. */
public abstract class UpcasterContract extends StoreContract<StoreHarness> {

    private static final String GARDENS = "gardens";

    private Application former;
    private Application gardens;
    private Gardener gardener;

    @BeforeEach
    void makeApplications() {
        former = new Application(GARDENS, connect(new Topics()), FormerGarden.class);
        InfrastructureFactory today = connect(Garden.topics());
        gardens = new Application(GARDENS, today, Garden.class);
        gardener = new Gardener(today);
    }

    private InfrastructureFactory connect(Topics topics) {
        return store().connect(new Mapper(topics, new JacksonTranscoder()));
    }

    /** Laid (1), planted an oak (2), watered (3), swapped the oak for an elm (4), watered (5). */
    private UUID formerGarden() {
        FormerGarden garden = new FormerGarden("Eden");
        garden.plant("oak");
        garden.water(5);
        garden.swap("oak", "elm");
        garden.water(7);
        former.save(garden);
        return garden.id();
    }

    private Processor processor(ProcessorSettings settings) {
        return new Processor(gardener.processing(), gardens.followedLog(), settings, Clock.systemUTC());
    }

    @Test
    @Case(32)
    void replaysFormerEventsAsTheyAreToday() {
        UUID id = formerGarden();

        Garden garden = gardens.repository().get(Garden.class, id);

        assertThat(garden.name()).isEqualTo("Eden");
        assertThat(garden.plants()).containsExactly("elm");
        assertThat(garden.version()).isEqualTo(5);
    }

    @Test
    @Case(32)
    void goesOnBehindFormerEvents() {
        UUID id = formerGarden();
        Garden garden = gardens.repository().get(Garden.class, id);
        garden.plant("fir");
        gardens.save(garden);

        Garden again = gardens.repository().get(Garden.class, id);

        assertThat(again).isEqualTo(garden);
        assertThat(again.version()).isEqualTo(6);
        assertThat(again.plants()).containsExactly("elm", "fir");
    }

    @Test
    @Case(32)
    void versionsStayThoseOfWhatIsStored() {
        UUID id = formerGarden();

        Garden watered = gardens.repository().get(Garden.class, id, 3);
        Garden swapped = gardens.repository().get(Garden.class, id, 4);

        assertThat(watered.version()).isEqualTo(3);
        assertThat(watered.plants()).containsExactly("oak");
        assertThat(swapped.version()).isEqualTo(4);
        assertThat(swapped.plants()).containsExactly("elm");
        assertThat(gardens.eventStore().get(watered.originatorId()))
                .extracting(DomainEvent::originatorVersion)
                .containsExactly(1L, 2L, 4L, 4L);
        assertThat(gardens.eventStore().get(watered.originatorId(), EventSelection.ALL.latestFirst()))
                .extracting(DomainEvent::payload)
                .first()
                .isEqualTo(new Garden.Planted("elm"));
        assertThat(gardens.eventStore().lastVersion(watered.originatorId())).hasValue(5);
    }

    @Test
    @Case(32)
    void anOriginatorOfNothingIsNotFound() {
        InfrastructureFactory nothing = connect(Garden.topics());
        DomainEvent watered = DomainEvent.following(newId(), 0, List.of(new FormerGarden.Watered(1)))
                .get(0);
        former.save(watered);

        Application application = new Application(GARDENS, nothing, Garden.class);

        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> application.repository().get(Garden.class, watered.originatorId()));
    }

    @Test
    @Case(32)
    void aReplayMayBeginBehindNothing() {
        DomainEvent watered = DomainEvent.following(newId(), 0, List.of(new FormerGarden.Watered(1)))
                .get(0);
        former.save(watered);
        gardens.save(DomainEvent.following(watered.originatorId(), 1, List.of(new Garden.Laid("Eden")))
                .toArray(DomainEvent[]::new));

        Garden garden = gardens.repository().get(Garden.class, watered.originatorId());

        assertThat(garden.version()).isEqualTo(2);
        assertThat(garden.name()).isEqualTo("Eden");
    }

    @Test
    @Case(32)
    void processorsSeeWhatItIsToday() {
        formerGarden();
        Processor processor = processor(ProcessorSettings.DEFAULT);

        processor.runUntilIdle();

        assertThat(gardener.heard()).containsExactly("+oak", "-oak", "+elm");
        assertThat(processor.status().get(0).position()).isEqualTo(5);
    }

    @Test
    @Case(32)
    void whoFollowsATopicSeesWhatHasBecomeOfOthers() throws InterruptedException {
        formerGarden();
        Processor processor = processor(ProcessorSettings.DEFAULT.withTopics(Set.of("Garden.Uprooted")));

        processor.runUntilIdle();

        assertThat(gardener.heard()).containsExactly("-oak", "+elm");
        assertThat(processor.status().get(0).position()).isEqualTo(5);
        try (var subscription = gardens.subscribe(0, Set.of("Garden.Uprooted"))) {
            assertThat(subscription.next().id()).isEqualTo(4);
        }
    }

    @Test
    @Case(32)
    void beginsAtTheTimeOfWhatIsNothing() {
        formerGarden();
        Processor processor = processor(ProcessorSettings.DEFAULT.withStartFrom(new StartFrom.At(Instant.EPOCH)));

        processor.runUntilIdle();

        assertThat(gardener.heard()).containsExactly("+oak", "-oak", "+elm");
    }

    @Test
    @Case(32)
    void whatIsParkedIsRetriedWhole() {
        formerGarden();
        gardener.fears("elm");
        Processor processor = processor(
                ProcessorSettings.DEFAULT.withRetry(ProcessorSuite.TWICE).withOnError(OnError.PARK));
        processor.runUntilIdle();
        assertThat(processor.deadLetters(0, 10))
                .extracting(DeadLetter::notificationId)
                .containsExactly(4L, 5L);
        assertThat(processor.status().get(0).position()).isEqualTo(5);
        gardener.heard();

        gardener.fears("");
        assertThat(processor.retryAll()).isEqualTo(2);

        assertThat(gardener.heard()).containsExactly("-oak", "+elm");
        assertThat(processor.deadLetters(0, 10)).isEmpty();
    }

    @Test
    @Case(32)
    void aLogGoesOnBehindAnEntryOfNothing() {
        var id = newId();
        former.save(DomainEvent.following(id, 0, List.of(new FormerGarden.Planted("oak"), new FormerGarden.Watered(1)))
                .toArray(DomainEvent[]::new));
        EventSourcedLog<Garden.Planted> log = new EventSourcedLog<>(gardens.eventStore(), id, Garden.Planted.class);

        assertThat(log.last()).contains(new Garden.Planted("oak"));
        gardens.save(log.append(new Garden.Planted("elm")));

        assertThat(log.last()).contains(new Garden.Planted("elm"));
        assertThat(log.get(EventSelection.ALL)).hasSize(2);
    }

    @Test
    @Case(32)
    void refusesWhatALaterReleaseHasStored() {
        Garden garden = new Garden("Eden");
        gardens.save(garden);
        InfrastructureFactory earlier = connect(new Topics());
        Application older = new Application(GARDENS, earlier, FormerGarden.class);

        assertThatExceptionOfType(UnknownRevisionException.class)
                .isThrownBy(() -> older.repository().get(FormerGarden.class, garden.id()))
                .withMessageContaining("it is of revision 2, and this build knows revision 1");
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> new Processor(
                                new FormerGardener(earlier).processing(),
                                older.followedLog(),
                                ProcessorSettings.DEFAULT.withRetry(ProcessorSuite.TWICE),
                                Clock.systemUTC())
                        .runUntilIdle())
                .havingRootCause()
                .isInstanceOf(UnknownRevisionException.class);
    }

    static class FormerGardener extends ProcessApplication {
        private final List<String> heard = new ArrayList<>();

        FormerGardener(InfrastructureFactory infrastructure) {
            super("former_gardener", infrastructure, World.class);
        }

        @EventHandler
        void policy(FormerGarden.Laid event) {
            heard.add(event.title());
        }
    }
}
