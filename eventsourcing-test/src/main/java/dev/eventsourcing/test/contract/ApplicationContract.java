package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.eventsourcing.application.AggregateNotFoundException;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.NotificationLogReader;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.Recording;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an {@link Application} does on the store under test: save, load, refuse, and close. */
public abstract class ApplicationContract extends StoreContract<StoreHarness> {

    private Universe universe;

    @BeforeEach
    void openUniverse() {
        universe = new Universe(factory());
    }

    @Test
    @Case(96)
    void savingNothingStoresNothing() {
        World unchanged = new World("Earth");
        universe.save(unchanged);
        long before = all(universe).size();

        assertThat(universe.save()).isEmpty();
        assertThat(universe.save((Aggregate) null)).isEmpty();
        assertThat(universe.save((Aggregate[]) null)).isEmpty();
        assertThat(universe.save(List.of())).isEmpty();
        assertThat(universe.save(unchanged)).isEmpty();
        assertThat(universe.save(universe.get(unchanged.id()))).isEmpty();

        assertThat(all(universe)).hasSize((int) before);
    }

    @Test
    void tellsWhatBecameOfASave() {
        World world = new World("Earth");
        world.makeItSo("dinosaurs");
        List<DomainEvent> events = world.pendingEvents();
        assertThat(universe.eventStore().find(events)).isEmpty();

        List<Recording> recordings = universe.save(world);

        assertThat(universe.eventStore().find(events)).isEqualTo(recordings);
        DomainEvent second = events.get(1);
        DomainEvent another = new DomainEvent(
                second.originatorId(),
                second.originatorVersion(),
                second.timestamp().plusNanos(1000),
                second.payload(),
                second.metadata());
        assertThat(universe.eventStore().find(List.of(another, events.get(0))))
                .extracting(Recording::event)
                .containsExactly(events.get(0));
    }

    @Test
    @Case(97)
    void recordsInTheOrderOfTheArguments() {
        World earth = new World("Earth");
        World mars = new World("Mars");
        mars.makeItSo("rovers");
        List<DomainEvent> expected = List.of(
                mars.pendingEvents().get(0),
                mars.pendingEvents().get(1),
                earth.pendingEvents().get(0));

        List<Recording> recordings = universe.save(mars, null, earth);

        assertThat(recordings).extracting(Recording::event).isEqualTo(expected);
        assertThat(recordings)
                .extracting(recording -> recording.notificationId().orElseThrow())
                .containsExactly(1L, 2L, 3L);
        assertThat(all(universe))
                .extracting(notification -> notification.originatorId())
                .containsExactly(mars.originatorId(), mars.originatorId(), earth.originatorId());
    }

    @Test
    @Case(97)
    void savesAnAggregateOnceThatIsNamedTwice() {
        World earth = new World("Earth");

        assertThat(universe.save(earth, earth)).hasSize(1);

        assertThat(all(universe)).hasSize(1);
    }

    @Test
    void savesAggregatesAndSingleEventsTogetherOrNotAtAll() {
        World mars = new World("Mars");
        List<DomainEvent> single = new World("Earth").collectEvents();

        assertThat(universe.save(mars, single.get(0))).hasSize(2);
        assertThat(universe.get(single.get(0).originatorId().uuid()).name()).isEqualTo("Earth");

        mars.makeItSo("rovers");
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> universe.save(mars, single.get(0)));
        assertThat(universe.get(mars.id()).version()).isEqualTo(1);
        assertThat(mars.pendingEvents()).hasSize(1);
    }

    @Test
    void whatIsSavedWithinASaveEndsWithIt() {
        World earth = new World("Earth");
        World mars = new World("Mars");
        AtomicInteger told = new AtomicInteger();
        AtomicBoolean fails = new AtomicBoolean(true);
        universe.afterSaves(told::incrementAndGet);
        universe.duringSaves(events -> {
            if (events.get(0).originatorId().equals(earth.originatorId())) {
                universe.save(mars);
                assertThat(told).hasValue(0);
                if (fails.get()) {
                    throw new IllegalStateException("a handler behind it");
                }
            }
        });

        assertThatIllegalStateException().isThrownBy(() -> universe.save(earth));
        assertThat(told).hasValue(0);
        assertThat(all(universe)).isEmpty();
        assertThat(earth.pendingEvents()).hasSize(1);
        assertThat(mars.pendingEvents()).hasSize(1);

        fails.set(false);
        universe.save(earth);
        assertThat(told).hasValue(2);
        assertThat(universe.get(mars.id()).name()).isEqualTo("Mars");
        assertThat(mars.pendingEvents()).isEmpty();
    }

    @Test
    @Case(100)
    void ofTwoChangedCopiesTheFirstSavedWins() {
        UUID id = universe.createWorld("Earth");
        World first = universe.get(id);
        World second = universe.get(id);
        first.makeItSo("dinosaurs");
        second.makeItSo("trucks");
        second.makeItSo("internet");

        universe.save(first);

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> universe.save(second))
                .withMessageContaining(id + "#2")
                .satisfies(e -> assertThat(e.originatorIds()).containsExactly(OriginatorId.of(id)));
        assertThat(universe.history(id)).containsExactly("dinosaurs");
        assertThat(all(universe)).hasSize(2);
    }

    @Test
    @Case(100)
    void aFailedSaveKeepsThePendingEventsAndFailsAgain() {
        UUID id = universe.createWorld("Earth");
        World loser = universe.get(id);
        universe.makeItSo(id, "dinosaurs");
        loser.makeItSo("trucks");
        List<DomainEvent> pending = loser.pendingEvents();

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> universe.save(loser));
            assertThat(loser.pendingEvents()).isEqualTo(pending);
        }
        assertThat(universe.history(id)).containsExactly("dinosaurs");
    }

    @Test
    @Case({59, 103})
    void theNameDecidesWhichEventsAreSeen() {
        InfrastructureFactory factory = factory();
        Universe one = new Universe(factory);
        Application same = new Application("universe", factory, World.class);
        Application other = new Application("other", factory, World.class);
        UUID id = one.createWorld("Earth");

        assertThat(one.name()).isEqualTo("universe");
        assertThat(same.name()).isEqualTo("universe");
        assertThat(same.repository().contains(id)).isTrue();
        assertThat(other.repository().contains(id)).isFalse();
    }

    @Test
    @Case(105)
    void closingTwiceIsHarmlessAndUseAfterwardsAClearError() {
        World earth = new World("Earth");
        universe.close();
        assertThatNoException().isThrownBy(universe::close);

        for (Runnable use : List.<Runnable>of(
                () -> universe.save(earth),
                () -> universe.repository(),
                () -> universe.notificationLog(),
                () -> universe.eventStore())) {
            assertThatIllegalStateException().isThrownBy(use::run).withMessageContaining("\"universe\" is closed");
        }
        assertThat(earth.pendingEvents()).hasSize(1);
    }

    @Test
    @Case(81)
    void whatIsUnknownIsNotFound() {
        World earth = new World("Earth");
        UUID id = earth.id();

        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> universe.get(id))
                .withMessageContaining("World " + id)
                .satisfies(e -> assertThat(e.originatorId()).isEqualTo(OriginatorId.of(id)));
        assertThat(universe.repository().find(World.class, id)).isEmpty();
        assertThat(universe.repository().contains(id)).isFalse();

        universe.save(earth);

        assertThat(universe.repository().contains(id)).isTrue();
        assertThat(universe.repository().find(World.class, id)).contains(earth);
        assertThat(universe.get(id)).isEqualTo(earth);
    }

    @Test
    @Case(82)
    void loadsAnAggregateAsItWas() {
        UUID id = universe.createWorld("Earth");
        for (String what : List.of("dinosaurs", "trucks", "internet")) {
            universe.makeItSo(id, what);
        }

        World past = universe.repository().get(World.class, id, 3);
        assertThat(past.version()).isEqualTo(3);
        assertThat(past.history()).containsExactly("dinosaurs", "trucks");
        assertThat(past.pendingEvents()).isEmpty();
        assertThat(universe.repository().get(World.class, id, 99).version()).isEqualTo(4);
        for (long before : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThatExceptionOfType(AggregateNotFoundException.class)
                    .isThrownBy(() -> universe.repository().get(World.class, id, before))
                    .withMessageContaining(String.valueOf(before));
        }
    }

    @Test
    @Case(18)
    void metadataSurviveTheStore() {
        World earth = new World("Earth");
        EventScope.of(Map.of("user", "Älice 🐕", "a", "")).run(() -> earth.makeItSo("dinosaurs"));
        universe.save(earth);

        assertThat(universe.eventStore().get(earth.originatorId()))
                .extracting(DomainEvent::metadata)
                .containsExactly(Map.of(), Map.of("user", "Älice 🐕", "a", ""));
    }

    @Test
    void manyAggregatesAreSavedTogether() {
        List<World> worlds = Collections.nCopies(250, "World").stream()
                .map(name -> new World(name))
                .toList();
        worlds.forEach(world -> world.makeItSo("something"));

        assertThat(universe.save(worlds))
                .extracting(recording -> recording.notificationId().orElseThrow())
                .isSorted()
                .hasSize(500);

        assertThat(worlds)
                .allSatisfy(world -> assertThat(universe.get(world.id())).isEqualTo(world));
    }

    private static List<Notification> all(Universe universe) {
        return new NotificationLogReader(universe.notificationLog(), 10).read(1).toList();
    }
}
