package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.Topic;

public abstract class Account extends Aggregate {

    @Topic("account-opened")
    @Event("Opened")
    public Account() {}

    @Topic(
            value = "account-credited",
            aliases = {"Account.Payed", "Account.PaidIn"})
    @Event("Credited")
    public void credit(long cents) {}
}
