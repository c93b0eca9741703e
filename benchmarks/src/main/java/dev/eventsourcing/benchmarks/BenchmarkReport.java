package dev.eventsourcing.benchmarks;

import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that a benchmark has measured, for people as a table and for programs as JSON. */
public interface BenchmarkReport {

    String table();

    default void write(Path file) {
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(file, this);
    }

    /** Writes it into a file, and prints it. */
    default void publish(Path file) {
        write(file);
        System.out.println(table());
        System.out.println("Written to " + file);
    }
}
