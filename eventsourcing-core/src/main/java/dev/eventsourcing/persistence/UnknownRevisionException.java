package dev.eventsourcing.persistence;

/** A stored event is of a revision that this build does not know yet: a newer release wrote it. */
public final class UnknownRevisionException extends DeserializationException {

    private static final long serialVersionUID = 1L;

    private final String topic;
    private final int stored;
    private final int known;

    UnknownRevisionException(StoredEvent event, String topic, int stored, int known) {
        super(
                event,
                "it is of revision " + stored + ", and this build knows revision " + known + " of topic \"" + topic
                        + "\": a newer release wrote it. Run that release here too, or one that has @Revision(" + stored
                        + ") and its upcasters");
        this.topic = topic;
        this.stored = stored;
        this.known = known;
    }

    /** Returns the topic, the current name of the event type. */
    public String topic() {
        return topic;
    }

    /** Returns the revision of the stored event. */
    public int storedRevision() {
        return stored;
    }

    /** Returns the revision of the event type in this build. */
    public int knownRevision() {
        return known;
    }
}
