package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import java.util.List;

@Deprecated
final class Attic {

    private Attic() {}

    abstract static class Box extends Aggregate {

        @Event("Packed")
        Box(@SuppressWarnings("rawtypes") List<? extends List> items) {}
    }
}
