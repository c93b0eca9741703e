package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * What has come of the last step of a fixture, for a test to look at. All that is said of it must hold; a failure that a test
 * does not expect first, with {@code thenThrows}, fails it.
 *
 * <p>Immutable, but for the state.
 *
 * @param <S> the state after it: an aggregate, what a decider makes of events, a process application, a projection
 */
public final class Outcome<S> {

    private final String subject;
    private final List<DomainEvent> given;
    private final List<DomainEvent> events;
    private final @Nullable S state;
    private final @Nullable Throwable failure;
    private final boolean expected;

    Outcome(
            String subject,
            List<DomainEvent> given,
            List<DomainEvent> events,
            @Nullable S state,
            @Nullable Throwable failure) {
        this(subject, given, events, state, failure, false);
    }

    private Outcome(
            String subject,
            List<DomainEvent> given,
            List<DomainEvent> events,
            @Nullable S state,
            @Nullable Throwable failure,
            boolean expected) {
        this.subject = subject;
        this.given = given;
        this.events = List.copyOf(events);
        this.state = state;
        this.failure = failure;
        this.expected = expected;
    }

    /**
     * These events have come of it, in this order, and no others.
     *
     * @param expected events as they were triggered, which are compared by {@code equals} or else by their fields; or whole
     *     {@link DomainEvent}s, to hold ids, versions, times and metadata too
     * @throws AssertionError if it is not so
     */
    public Outcome<S> thenEvents(Object... expected) {
        requireSuccess();
        List<Object> wanted = Arrays.asList(expected);
        boolean same = wanted.size() == events.size();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            DomainEvent actual = events.get(i);
            boolean matches = i < wanted.size() && matches(actual, wanted.get(i));
            same &= matches;
            boolean whole = i < wanted.size() && wanted.get(i) instanceof DomainEvent;
            lines.add((matches ? "  " : "! ") + (whole ? whole(actual) : Texts.of(actual.payload())));
        }
        if (!same) {
            List<String> wantedLines =
                    wanted.stream().map(event -> "  " + text(event)).toList();
            throw new AssertionFailedError(
                    begin() + "Expected events" + Texts.lines(wantedLines) + "\nbut there came" + Texts.lines(lines),
                    wanted.stream().map(Outcome::text).toList(),
                    events.stream().map(event -> Texts.of(event.payload())).toList());
        }
        return this;
    }

    /**
     * No event has come of it.
     *
     * @throws AssertionError if one has
     */
    public Outcome<S> thenNoEvents() {
        return thenEvents();
    }

    /**
     * The state after it is as the assertions say. After a failure it is that of the events before.
     *
     * @throws AssertionError what they throw
     */
    public Outcome<S> thenState(Consumer<? super S> assertions) {
        requireSuccess();
        if (state == null) {
            throw new AssertionError(begin() + "There is no state to look at");
        }
        assertions.accept(state);
        return this;
    }

    /**
     * It has failed with an exception of a class.
     *
     * @throws AssertionError if it has not
     */
    public Outcome<S> thenThrows(Class<? extends Throwable> type) {
        return thenThrows(type, failed -> {});
    }

    /**
     * It has failed with an exception of a class that is as the assertions say.
     *
     * @throws AssertionError if it is not so
     */
    public <T extends Throwable> Outcome<S> thenThrows(Class<T> type, Consumer<? super T> assertions) {
        if (failure == null) {
            throw new AssertionError(begin() + "Expected a " + type.getName() + "\nbut it succeeded with events"
                    + Texts.lines(events.stream()
                            .map(event -> Texts.of(event.payload()))
                            .toList()));
        }
        if (!type.isInstance(failure)) {
            throw new AssertionError(
                    begin() + "Expected a " + type.getName() + "\nbut it failed with" + Texts.LINE + failure, failure);
        }
        assertions.accept(type.cast(failure));
        return new Outcome<>(subject, given, events, state, failure, true);
    }

    /**
     * Returns the events that have come of it, for assertions of one's own; none after a failure.
     *
     * @throws AssertionError if it has failed, and no test has expected that
     */
    public List<DomainEvent> events() {
        requireSuccess();
        return events;
    }

    private void requireSuccess() {
        if (failure != null && !expected) {
            throw new AssertionError(begin() + "It failed with" + Texts.LINE + failure, failure);
        }
    }

    private String begin() {
        return subject + ", given" + Texts.of(given) + "\n";
    }

    private static boolean matches(DomainEvent actual, Object expected) {
        if (!(expected instanceof DomainEvent whole)) {
            return Texts.areSame(actual.payload(), expected);
        }
        return actual.originatorId().equals(whole.originatorId())
                && actual.originatorVersion() == whole.originatorVersion()
                && actual.timestamp().isEqual(whole.timestamp())
                && actual.metadata().equals(whole.metadata())
                && Texts.areSame(actual.payload(), whole.payload());
    }

    private static String text(Object expected) {
        return expected instanceof DomainEvent event ? whole(event) : Texts.of(expected);
    }

    private static String whole(DomainEvent event) {
        return event.originatorId() + " #" + event.originatorVersion() + " " + Texts.of(event.payload()) + " at "
                + event.timestamp() + (event.metadata().isEmpty() ? "" : " " + event.metadata());
    }
}
