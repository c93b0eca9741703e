package dev.eventsourcing.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.EventTimestamp;
import dev.eventsourcing.domain.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventProcessorTests {

    private static final String WORLD = """
            package com.example;

            import dev.eventsourcing.domain.*;

            public abstract class World extends Aggregate {
                @Event("Created") World(String name) {}
                @Event("Renamed") protected void rename(String newName) {}
            }
            """;

    @TempDir
    private Path output;

    @Test
    void isFoundByTheCompiler() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(EventProcessor.class);
    }

    @Test
    void isDeclaredAsIsolatingForIncrementalBuilds() throws IOException {
        try (InputStream in =
                EventProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), UTF_8).strip())
                    .isEqualTo(EventProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void knowsTheTypesOfTheCoreByTheirNames() {
        assertThat(List.of(
                        CoreNames.AGGREGATE,
                        CoreNames.AGGREGATE_EVENT,
                        CoreNames.CREATION_EVENT,
                        CoreNames.EVENT,
                        CoreNames.EVENT_TIMESTAMP,
                        CoreNames.TOPIC))
                .containsExactly(
                        Aggregate.class.getName(),
                        AggregateEvent.class.getName(),
                        CreationEvent.class.getName(),
                        Event.class.getName(),
                        EventTimestamp.class.getName(),
                        Topic.class.getName());
    }

    @Test
    void namesComeFromTheSourceWithoutTheOptionParameters() {
        Compilation compilation = Compilation.of(output, WORLD).succeeds();

        assertThat(compilation.generated("com/example/EventSourcedWorld"))
                .contains("record Created(String name)")
                .contains("record Renamed(String newName)");
    }

    @Test
    void aSubclassIsCompiledOnItsOwnAgainstItsCompiledBase() {
        Compilation.of(output, List.of("-parameters"), WORLD).succeeds();

        Compilation later = Compilation.of(output, """
                        package com.example.later;
                        import dev.eventsourcing.domain.*;
                        public abstract class Moon extends com.example.Sphere {
                            @Event("Found") Moon(String name) { super(name); }
                        }
                        """, """
                        package com.example;
                        public abstract class Sphere extends World {
                            protected Sphere(String name) { super(name); }
                        }
                        """).succeeds();

        assertThat(later.generated("com/example/later/EventSourcedMoon"))
                .contains("record Renamed(String newName)")
                .contains("((EventSourcedMoon) moon).rename(newName);");
    }

    @Test
    void waitsForTypesThatAnotherProcessorWrites() {
        Compilation compilation = Compilation.of(
                        output,
                        List.of(),
                        List.of(new WritingProcessor("com.example.Money", "public record Money(long cents) {}")),
                        """
                        package com.example;

                        import dev.eventsourcing.domain.*;

                        public abstract class Account extends Aggregate {
                            @Event Account() {}
                            @Event("Credited") void credit(java.util.List<Money> amounts) {}
                        }
                        """)
                .succeeds();

        assertThat(compilation.generated("com/example/EventSourcedAccount"))
                .contains("record Credited(List<Money> amounts)");
    }

    @Test
    void looksAtAClassWhoseSuperclassAnotherProcessorWrites() {
        WritingProcessor other =
                new WritingProcessor("com.example.Sphere", "public abstract class Sphere extends World {}");
        String moon = "package com.example; «class Moon extends Sphere {}";
        Compilation.of(output, List.of(), List.of(other), WORLD.replace("World(String name)", "World()"), moon)
                .fails(
                        moon,
                        "Moon inherits the command rename of World, which would trigger nothing here: make Moon abstract"
                                + " and put @Event on its constructor");
    }

    @Test
    void leavesATypeThatIsMissingToTheCompiler() {
        assertThat(Compilation.of(output, WORLD.replace("String newName", "Nowhere to"))
                        .messages())
                .singleElement()
                .asString()
                .contains("cannot find symbol")
                .contains("class Nowhere");
    }

    @Test
    void saysWhenAClassIsForInheritanceOnly() {
        assertThat(Compilation.of(output, WORLD.replace("@Event(\"Created\")", ""))
                        .messages())
                .containsExactly("NOTE: World has no constructor with @Event, so nothing is generated for it: it can"
                        + " only be inherited from");
    }

    @Test
    void leavesTheAnnotationsToOtherProcessorsAsWell() {
        AnnotationsSeen after = new AnnotationsSeen();
        Compilation.of(output, List.of(), List.of(after), WORLD).succeeds();

        assertThat(after.seen).contains(Event.class.getName());
    }

    /** Comes after ours. */
    @SupportedAnnotationTypes("*")
    private static final class AnnotationsSeen extends AbstractProcessor {

        private final Set<String> seen = new HashSet<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(
                    annotation -> seen.add(annotation.getQualifiedName().toString()));
            return false;
        }
    }

    /** Writes a class that the sources refer to. */
    @SupportedAnnotationTypes("*")
    private static final class WritingProcessor extends AbstractProcessor {

        private final String name;
        private final String text;
        private boolean done;

        WritingProcessor(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer file =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    file.write("package com.example; " + text);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return false;
        }
    }
}
