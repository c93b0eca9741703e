package dev.eventsourcing.test.schema;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A file of shapes for each test, as a project commits one. */
abstract class SchemasInAFile {

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    final void endWriting() {
        System.clearProperty("events.lock");
    }

    final Path file() {
        return folder.resolve("events.lock.json");
    }

    final void lock(Class<?>... types) {
        System.setProperty("events.lock", "write");
        EventSchemas.verify(file(), types);
        System.clearProperty("events.lock");
    }
}
