package dev.eventsourcing.test.schema;

import dev.eventsourcing.persistence.Topics;
import tools.jackson.databind.JsonNode;

/**
 * How a stored type looks.
 *
 * @param revision 1 or more
 * @param shape fields with their types, or what else it is
 */
record Schema(int revision, JsonNode shape) {

    static Schema of(Class<?> type) {
        return new Schema(Topics.revisionOf(type), new Shapes().ofPayload(type));
    }
}
