package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;

/** The upcasters of a topic do not lead from its first revision to the current one. The {@link #action()} says what to do. */
public final class UpcasterException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private UpcasterException(String description, String action) {
        super(description, action, null);
    }

    static UpcasterException missing(String topic, int revision, int current) {
        return new UpcasterException(
                "Events of topic \"" + topic + "\" are at revision " + current
                        + ", and there is no upcaster for those of revision " + revision,
                "Register one, or define it as a bean: Upcaster.of(\"" + topic + "\", " + revision
                        + ", payload -> …) makes revision " + (revision + 1) + " of them");
    }

    static UpcasterException beyond(String topic, int revision, int current) {
        return new UpcasterException(
                "Events of topic \"" + topic + "\" are at revision " + current
                        + ", and there is an upcaster for those of revision " + revision
                        + ", which would never be used",
                "Put @Revision(" + (revision + 1) + ") on the event, or remove the upcaster");
    }

    static UpcasterException unknownTarget(String topic, String target) {
        return new UpcasterException(
                "The upcasters of topic \"" + topic + "\" can make events of topic \"" + target
                        + "\", which has no type, nor upcasters that make another of it",
                "Correct the name in their targets(), or register the type of \"" + target + "\"");
    }

    static UpcasterException twice(Upcaster one, Upcaster other) {
        return new UpcasterException(
                "Two upcasters are for topic \"" + one.topic() + "\" and revision " + one.fromRevision() + ": "
                        + one.getClass().getName() + " and " + other.getClass().getName(),
                "Remove one of them, or give it another topic or revision");
    }

    static UpcasterException notARevision(String what, int revision) {
        return new UpcasterException(what + " names revision " + revision, "Revisions count from 1: change it");
    }
}
