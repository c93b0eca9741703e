package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A world written in one of the ways to write an aggregate: it has a name and a history, and an event for its creation
 * and for each thing that happens.
 *
 * @param <W> the aggregate class
 */
public interface WorldStyle<W extends Aggregate> {

    Class<W> type();

    /** Makes a world with its created-event pending. */
    W create(String name);

    /** A command without a time of its own. */
    void makeItSo(W world, String what);

    /** A command with a time of its own; null means now. */
    void makeItSo(W world, String what, @Nullable OffsetDateTime when);

    String nameOf(W world);

    List<String> historyOf(W world);

    /** How often the bodies that apply events have run so far, over all worlds. */
    int bodiesRun();
}
