package dev.eventsourcing.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the whole build, whichever directory the tests run in. */
final class SourceTree {

    static final Path TOP = top();

    private SourceTree() {}

    private static Path top() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve(".mvn"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    /** Returns the Java files that are published or run, of all modules. */
    static List<Path> mainFiles() {
        try (Stream<Path> modules = Files.list(TOP)) {
            List<Path> files = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(sources -> files(sources, file -> file.toString().endsWith(".java")).stream())
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("There are no sources below " + TOP);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path directory, Predicate<Path> selected) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).filter(selected).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
