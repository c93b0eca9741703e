package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.EventSourcedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an {@link EventSourcedLog} must do on every store: keep entries in their order, in one with aggregates. */
public abstract class EventSourcedLogContract extends StoreContract<StoreHarness> {

    private Universe universe;
    private EventSourcedLog<Heard> log;

    @BeforeEach
    void makeLog() {
        universe = new Universe(factory());
        universe.followedLog().mapper().topics().register(Heard.class);
        log = new EventSourcedLog<>(universe.eventStore(), newId(), Heard.class);
    }

    @Test
    @Case(102)
    void isEmptyAtFirst() {
        assertThat(log.first()).isEmpty();
        assertThat(log.last()).isEmpty();
        assertThat(log.get(EventSelection.ALL)).isEmpty();
    }

    @Test
    @Case(102)
    void keepsEntriesInTheirOrder() {
        for (int i = 1; i <= 3; i++) {
            universe.save(log.append(entry(i)));
        }

        assertThat(log.first()).hasValue(entry(1));
        assertThat(log.last()).hasValue(entry(3));
        assertThat(log.get(EventSelection.ALL.after(1))).containsExactly(entry(2), entry(3));
        assertThat(log.get(EventSelection.ALL.upTo(2))).containsExactly(entry(1), entry(2));
        assertThat(log.get(EventSelection.ALL.after(1).upTo(2))).containsExactly(entry(2));
        assertThat(log.get(EventSelection.ALL.latestFirst().limit(1))).containsExactly(entry(3));
        assertThat(log.get(EventSelection.ALL.limit(2))).containsExactly(entry(1), entry(2));
    }

    @Test
    @Case(102)
    void anEntryMayBeGivenItsVersion() {
        universe.save(log.append(1, entry(1)), log.append(2, entry(2)));

        assertThat(log.get(EventSelection.ALL)).containsExactly(entry(1), entry(2));
        assertThat(log.append(entry(3)).originatorVersion()).isEqualTo(3);
    }

    @Test
    @Case(101)
    void anEntryAndAnAggregateAreStoredTogetherOrNotAtAll() {
        World world = new World("Earth");
        DomainEvent late = log.append(entry(1));
        universe.save(log.append(entry(2)));

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> universe.save(world, late));
        assertThat(universe.repository().contains(world.id())).isFalse();

        universe.save(world, log.append(entry(1)));
        assertThat(universe.get(world.id()).name()).isEqualTo("Earth");
        assertThat(log.get(EventSelection.ALL)).containsExactly(entry(2), entry(1));
    }

    private static Heard entry(int number) {
        return new Heard("entry", number);
    }
}
