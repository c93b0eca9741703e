package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import java.util.List;

public abstract class Case extends Aggregate {

    static class Date {}

    @Event("OffsetDateTime")
    Case(java.lang.String aggregate) {}

    @Event("String")
    void rename(java.lang.String event, int aggregate) {}

    @Event("Scheduled")
    void schedule(java.util.Date on, List<java.sql.Date> except, Record entry) {}

    @Event("Generated")
    void generate(Date own) {}

    @Event("Override")
    void override(boolean all) {}

    @Deprecated
    @Event("SuppressWarnings")
    void suppress() {}

    @Event(value = "IllegalStateException", deprecated = true)
    void fail() {}
}
