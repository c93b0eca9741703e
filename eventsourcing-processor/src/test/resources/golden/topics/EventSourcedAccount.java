package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import dev.eventsourcing.domain.Topic;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Account} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedAccount extends Account {

    private EventSourcedAccount(Opened ignored) {
        super();
    }

    public static Account create() {
        return begin(new Opened());
    }

    @Override
    public void credit(long cents) {
        if (isApplying()) {
            super.credit(cents);
        } else {
            trigger(new Credited(cents));
        }
    }

    /** The events of {@link Account}. */
    public sealed interface Event extends AggregateEvent<Account> {}

    @Topic("account-opened")
    public record Opened() implements Event, CreationEvent<Account> {
        @Override
        public Account create(OffsetDateTime timestamp) {
            return new EventSourcedAccount(this);
        }
    }

    @Topic(value = "account-credited", aliases = {"Account.Payed", "Account.PaidIn"})
    public record Credited(long cents) implements Event {
        @Override
        public void apply(Account account) {
            account.credit(cents);
        }
    }
}
