package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

public interface Desk {

    abstract class Drawer extends Aggregate {

        @Event("Desk")
        public Drawer(String label) {}

        @Event("Record")
        void open(Object key, Desk other) {}

        @Event("Object")
        void close() {}

        abstract static class Lock extends Aggregate {

            @Event("Drawer")
            Lock(Kind kind) {}
        }

        enum Kind {
            SAFE
        }
    }
}
