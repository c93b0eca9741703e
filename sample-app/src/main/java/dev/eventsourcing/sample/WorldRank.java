package dev.eventsourcing.sample;

/** Answers with a world among others. */
record WorldRank(String id, String name, long happenings) {}
