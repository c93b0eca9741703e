package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Decider;
import java.util.List;

/** Remembers how many lives are left, as functions; null when it is dead. */
final class Cat implements Decider<Cat.Fall, Integer, Cat.Event> {

    record Fall(int metres) {}

    sealed interface Event {}

    record LifeLost(int metres) implements Event {}

    @Override
    public Integer initialState() {
        return 2;
    }

    @Override
    public List<Event> decide(Fall fall, Integer lives) {
        return fall.metres() > 2 && lives > 0 ? List.of(new LifeLost(fall.metres())) : List.of();
    }

    @Override
    public Integer evolve(Integer lives, Event event) {
        return lives - 1;
    }
}
