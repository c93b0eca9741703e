package dev.eventsourcing.test;

/** A bell has rung, once more. */
record Rung(int times) {}
