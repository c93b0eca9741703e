package dev.eventsourcing.domain;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Names the originator of a sequence of events: a UUID, or a string in stores that are configured for strings.
 *
 * <p>Immutable and safe for use by several threads. {@code toString()} is the canonical text of either form.
 */
public sealed interface OriginatorId extends Serializable {

    /** An originator that is named by a UUID, as aggregates are unless they say otherwise. */
    record Uuid(UUID value) implements OriginatorId {
        public Uuid {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** An originator that is named by a string that is not blank. */
    record Text(String value) implements OriginatorId {
        public Text {
            if (value.isBlank()) {
                throw new IllegalArgumentException("An originator id must not be blank");
            }
        }

        @Override
        public String toString() {
            return value;
        }
    }

    static OriginatorId of(UUID value) {
        return new Uuid(value);
    }

    static OriginatorId of(String value) {
        return new Text(value);
    }

    /**
     * Returns the UUID of an originator that is named by one.
     *
     * @throws IllegalStateException if this originator is named by a string
     */
    default UUID uuid() {
        if (this instanceof Uuid uuid) {
            return uuid.value();
        }
        throw new IllegalStateException("The originator \"" + this + "\" is named by a string: use originatorId()");
    }
}
