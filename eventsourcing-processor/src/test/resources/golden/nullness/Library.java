package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Library {

    private Library() {}

    abstract static class Ledger extends Book {

        @Event("Opened")
        Ledger(@Nullable String owner) {}

        @Event("Imported")
        @NullUnmarked
        Ledger(String owner, int number) {}

        @Event("Entered")
        void enter(String text, @Nullable String by) {}

        @Event("Noted")
        @NullUnmarked
        void note(String text) {}
    }

    @NullUnmarked
    abstract static class Card extends Aggregate {

        @Event("Written")
        Card(String text) {}

        @Event("Stamped")
        @NullMarked
        void stamp(String text) {}
    }
}
