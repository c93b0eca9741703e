package dev.eventsourcing.processor.samples;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.Topic;
import java.util.ArrayList;
import java.util.List;

/** Records declared by hand, events of the past, other topics, and commands in commands. */
public abstract class Ticket extends Aggregate {

    private final List<String> log = new ArrayList<>();
    private String title;

    // tag::declared[]
    public record Renamed(String title) implements EventSourcedTicket.Event {
        public Renamed {
            title = title.strip();
        }
    }

    @Event(type = Renamed.class)
    public void rename(String title) {
        this.title = title;
    }
    // end::declared[]

    public record Opened(String title) implements EventSourcedTicket.Creation {}

    @Event(type = Opened.class)
    Ticket(String title) {
        this.title = title;
        note("opened " + title);
    }

    @Event(value = "Imported", deprecated = true)
    Ticket(String title, int number) {
        this.title = title + " " + number;
    }

    public static Ticket open(String title) {
        return EventSourcedTicket.open(title);
    }

    // tag::topic[]
    @Topic(value = "ticket-noted", aliases = "Ticket.Commented")
    @Event("Noted")
    public void note(String text) {
        log.add(text);
    }
    // end::topic[]

    // tag::nested[]
    @Event("Closed")
    public void close(String reason) {
        log.add("closed");
        note(reason); // a part of Closed, no event of its own
    }
    // end::nested[]

    @Event("Refused")
    public void refuse(boolean late) {
        if (late) {
            note("refused");
            throw new IllegalStateException("too late");
        }
    }

    // tag::history[]
    @Event(value = "Assigned", deprecated = true)
    void assign(String person) {
        log.add("assigned to " + person);
    }
    // end::history[]

    public void assignAnyway() {
        assign("nobody");
    }

    public String title() {
        return title;
    }

    public List<String> log() {
        return List.copyOf(log);
    }
}
