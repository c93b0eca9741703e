package dev.eventsourcing.processor;

/** The names of the core's types that are read from or written into source text. */
final class CoreNames {

    static final String DOMAIN = "dev.eventsourcing.domain.";
    static final String AGGREGATE = DOMAIN + "Aggregate";
    static final String AGGREGATE_EVENT = DOMAIN + "AggregateEvent";
    static final String CREATION_EVENT = DOMAIN + "CreationEvent";
    static final String EVENT = DOMAIN + "Event";
    static final String EVENT_TIMESTAMP = DOMAIN + "EventTimestamp";
    static final String REVISION = DOMAIN + "Revision";
    static final String TOPIC = DOMAIN + "Topic";

    private CoreNames() {}
}
