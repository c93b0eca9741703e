package dev.eventsourcing.jdbc;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Saves that are written together. Which they are is settled when who writes has all that it takes, a connection above
 * all: until then others can still come, and those that wait can be withdrawn.
 *
 * <p>Used by one thread at a time.
 */
final class Batch {

    private final List<Save> certain;
    private final Supplier<List<Save>> settle;
    private @Nullable List<Save> saves;
    private @Nullable Consumer<List<Save>> whenSettled;

    /**
     * Makes one that is not settled.
     *
     * @param certain which are written in any case, first the one of who leads
     * @param settle returns these and those that are written with them, from then on; is called once
     */
    Batch(List<Save> certain, Supplier<List<Save>> settle) {
        this.certain = certain;
        this.settle = settle;
    }

    static Batch of(List<Save> saves) {
        return new Batch(saves, () -> saves);
    }

    /** Returns the save of who leads. */
    Save own() {
        return certain.get(0);
    }

    /** Returns what is written, in its order. To be asked for when it can be sent. */
    List<Save> saves() {
        List<Save> settled = saves;
        if (settled == null) {
            settled = settle.get();
            saves = settled;
        }
        Consumer<List<Save>> action = whenSettled;
        if (action != null) {
            whenSettled = null;
            action.accept(settled);
        }
        return settled;
    }

    /** Has an action run once, when who writes asks for the saves; one of an attempt before is forgotten. */
    void whenSettled(Consumer<List<Save>> action) {
        whenSettled = action;
    }

    /** Returns what is certain to belong to it: as long as it is not settled, no others that could come. */
    List<Save> begun() {
        return saves == null ? certain : saves;
    }
}
