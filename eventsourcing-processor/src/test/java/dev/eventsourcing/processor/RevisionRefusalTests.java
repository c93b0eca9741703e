package dev.eventsourcing.processor;

import org.junit.jupiter.api.Test;

/** Revisions that mean nothing do not compile. */
class RevisionRefusalTests extends Refusals {

    @Test
    void refusesARevisionWithoutAnEvent() {
        refuseCommand(
                "@Revision(2) void «move(String to) {}",
                "@Revision has no effect here: add @Event to the method, or remove it");
    }

    @Test
    void refusesARevisionBesidesARecord() {
        refuseCommand(
                "record Moved(String to) implements EventSourcedPlace.Event {}"
                        + " @Revision(2) @Event(type = Moved.class) void «move(String to) {}",
                "@Revision has no effect here: put it on the record Moved");
    }

    @Test
    void refusesARevisionBelowOne() {
        refuseCommand("@Revision(«0) @Event(\"Moved\") void move(String to) {}", "Revisions count from 1: change it");
    }
}
