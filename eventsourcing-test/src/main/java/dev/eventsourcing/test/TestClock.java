package dev.eventsourcing.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test sets it.
 *
 * <p>Safe for use by several threads.
 */
public final class TestClock extends Clock {

    private final Instant initial;
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    /** Makes a clock at midnight of 1 January 2026, in UTC. */
    public TestClock() {
        this(Past.NOTHING.now());
    }

    /** Makes a clock at a time, in UTC. */
    public TestClock(Instant now) {
        this(now, new AtomicReference<>(now), ZoneOffset.UTC);
    }

    private TestClock(Instant initial, AtomicReference<Instant> now, ZoneId zone) {
        this.initial = initial;
        this.now = now;
        this.zone = zone;
    }

    /** Sets it, forwards or back; those with another zone that were made of it too. */
    public void set(Instant time) {
        now.set(Objects.requireNonNull(time, "time"));
    }

    /** Sets it forwards, or back by a negative duration. */
    public void advance(Duration by) {
        now.updateAndGet(time -> time.plus(by));
    }

    /** Sets it to the time that it was made with. */
    public void reset() {
        set(initial);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get(), "now");
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(initial, now, other);
    }

    @Override
    public String toString() {
        return "TestClock at " + instant();
    }
}
