package dev.eventsourcing.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.Topics;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles a changed aggregate where the classes and the generated sources of the build before still are. */
class IncrementalBuildTests {

    private static final String WORLD = """
            package com.example;

            import dev.eventsourcing.domain.*;

            public abstract class World extends Aggregate {
                @Event("Created") World(String name) {}
                @Event("Renamed") public void rename(String name) {}
                @Event("Destroyed") public void destroy() {}
                @Event(type = Visited.class) public void visit(String by) {}
                public record Visited(String by) implements EventSourcedWorld.Event {}
                public static World create(String name) { return EventSourcedWorld.create(name); }
            }
            """;

    private static final String CHANGED = """
            package com.example;

            import dev.eventsourcing.domain.*;

            public abstract class World extends Aggregate {
                @Event("Created") World(String name, int size) {}
                @Event("Called") public void call(String name) {}
                public void destroy() { call("debris"); }
                @Event(type = Seen.class) public void visit(String by, int count) {}
                public record Seen(String by, int count) implements EventSourcedWorld.Event {}
                public static World create(String name) { return EventSourcedWorld.create(name, 1); }
            }
            """;

    private static final String PLANET = """
            package com.example;

            import dev.eventsourcing.domain.*;

            public abstract class Planet extends World {
                @Event("Found") Planet(String name) { super(name); }
                @Event("Visited") @Override public void visit(String by) {}
            }
            """;

    private static final String CHANGED_PLANET =
            PLANET.replace("super(name)", "super(name, 1)").replace("visit(String by)", "visit(String by, int count)");

    @TempDir
    private Path output;

    @Test
    void commandsMayBeRenamedChangedAndRemoved() throws Exception {
        Compilation.of(output, WORLD).succeeds();
        assertThat(topicsOf("com.example.World"))
                .containsExactly("World.Created", "World.Destroyed", "World.Renamed", "World.Visited");

        Compilation.of(output, CHANGED).succeeds();

        assertThat(output.resolve("com/example/EventSourcedWorld$Renamed.class"))
                .exists(); // nobody cleans up
        assertThat(topicsOf("com.example.World")).containsExactly("World.Called", "World.Created", "World.Seen");
    }

    @Test
    void theClassesOfAnEarlierBuildAreEnoughWithoutItsSources() throws Exception {
        Compilation.of(output, WORLD).succeeds();
        Files.delete(output.resolve("com/example/EventSourcedWorld.java"));

        Compilation.of(output, CHANGED).succeeds();

        assertThat(topicsOf("com.example.World")).containsExactly("World.Called", "World.Created", "World.Seen");
    }

    @Test
    void aSubclassFollowsItsBase() throws Exception {
        Compilation.of(output, List.of("-parameters"), WORLD, PLANET).succeeds();
        assertThat(topicsOf("com.example.Planet")).contains("Planet.Destroyed", "Planet.Found", "Planet.Renamed");

        Compilation.of(output, List.of("-parameters"), CHANGED).succeeds();
        Compilation.of(output, List.of("-parameters"), CHANGED_PLANET).succeeds();

        assertThat(topicsOf("com.example.Planet"))
                .contains("Planet.Called", "Planet.Found", "Planet.Visited")
                .doesNotContain("Planet.Destroyed", "Planet.Renamed");
    }

    private Iterable<String> topicsOf(String aggregate) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()})) {
            return new Topics().register(loader.loadClass(aggregate)).registered();
        }
    }
}
