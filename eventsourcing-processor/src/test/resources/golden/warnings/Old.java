package com.example;

import dev.eventsourcing.domain.Event;
import java.util.List;
import java.util.Map;

@SuppressWarnings("serial")
abstract class Old extends Stored {

    @Event("Created")
    Old() {}

    @Deprecated
    @Event("Listed")
    void list(@SuppressWarnings("rawtypes") List items) {}

    @Event("Filled")
    void fill(@SuppressWarnings("rawtypes") Map<String, ? super Map.Entry> shelf) {}

    @Deprecated(forRemoval = true)
    @Event("Kept")
    void keep() {}
}
