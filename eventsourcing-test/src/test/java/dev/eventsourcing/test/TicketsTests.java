package dev.eventsourcing.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketsTests {

    // tag::decider[]
    private final DeciderFixture<Tickets.Command, Tickets.State, Tickets.Event> tickets =
            DeciderFixture.of(new Tickets());

    @Test
    void anOpenTicketIsClosed() {
        tickets.given(new Tickets.Opened("leak"))
                .when(new Tickets.Close())
                .thenEvents(new Tickets.Closed())
                .thenState(ticket -> assertThat(ticket.open()).isFalse());
    }

    @Test
    void aClosedTicketStaysAsItIs() {
        tickets.given(new Tickets.Opened("leak"), new Tickets.Closed())
                .when(new Tickets.Close())
                .thenNoEvents();
    }
    // end::decider[]
}
