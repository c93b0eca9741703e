package com.example;

import dev.eventsourcing.domain.Event;
import java.util.List;

@SuppressWarnings("serial")
abstract class Old extends Stored {

    @Event("Created")
    Old() {}

    @Deprecated
    @Event("Listed")
    void list(@SuppressWarnings("rawtypes") List items) {}

    @Deprecated(forRemoval = true)
    @Event("Kept")
    void keep() {}
}
