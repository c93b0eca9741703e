package dev.eventsourcing.sample;

import java.util.UUID;

/** Answers with the id of a new world. */
record WorldId(UUID id) {}
