package dev.eventsourcing.sample;

import dev.eventsourcing.test.schema.EventSchemas;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventSchemasTests {

    // tag::verify[]
    @Test
    void eventsKeepTheirShapes() {
        EventSchemas.verify(Path.of("events.lock.json"), World.class, Milestone.class);
    }
    // end::verify[]
}
