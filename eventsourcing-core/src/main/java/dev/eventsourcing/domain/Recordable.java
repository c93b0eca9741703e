package dev.eventsourcing.domain;

/**
 * What an application can save: an {@link Aggregate} with its pending events, or a single {@link DomainEvent}.
 */
public sealed interface Recordable permits Aggregate, DomainEvent {}
