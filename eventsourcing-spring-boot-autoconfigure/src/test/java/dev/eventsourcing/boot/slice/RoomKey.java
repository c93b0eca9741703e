package dev.eventsourcing.boot.slice;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** An entity of Spring Data. */
record RoomKey(@Id @Nullable Integer id, String room) {}
