package dev.eventsourcing.processor;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Compiles what cannot work. The mark « is where the compiler points. */
abstract class Refusals {

    @TempDir
    Path output;

    final void refuseParameter(String type, String message) {
        refuseCommand("@Event(\"Moved\") void move(" + type + " «to) {}", message);
    }

    final void refuseCommand(String command, String message) {
        refuse("""
                public abstract class Place extends Aggregate {
                    @Event Place() {}
                    %s
                }
                """.formatted(command), message);
    }

    final void refuse(String type, String message) {
        String source = source(type);
        Compilation.of(output, source).fails(source, message);
    }

    final Compilation compile(String... types) {
        return Compilation.of(output, sources(types));
    }

    static String[] sources(String... types) {
        return Stream.of(types).map(Refusals::source).toArray(String[]::new);
    }

    static String source(String type) {
        return "package com.example;\n\nimport dev.eventsourcing.domain.*;\n\n" + type;
    }
}
