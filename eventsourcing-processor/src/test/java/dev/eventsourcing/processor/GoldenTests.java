package dev.eventsourcing.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated for each feature, compared as text. A folder holds aggregates and, in files that start with
 * {@code EventSourced}, what is generated for them. All of it compiles without a warning. With
 * {@code -DargLine=-Dgolden.write=true} the files are written anew, to be read before they are committed.
 */
class GoldenTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path output;

    @ParameterizedTest
    @MethodSource("features")
    void generatesWhatAPersonWouldWrite(String feature) throws IOException {
        List<Path> files = filesOf(GOLDEN.resolve(feature));
        Compilation.of(output, read(files, false)).succeeds();
        if (Boolean.getBoolean("golden.write")) {
            for (Path generated : generated()) {
                Files.copy(
                        generated,
                        GOLDEN.resolve(feature).resolve(generated.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertThat(contents(generated())).containsExactly(read(files, true));
    }

    static Stream<String> features() throws IOException {
        return filesOf(GOLDEN).stream().map(folder -> folder.getFileName().toString());
    }

    private List<Path> generated() throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted(this::byName)
                    .toList();
        }
    }

    private int byName(Path one, Path other) {
        return one.getFileName().compareTo(other.getFileName());
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private static String[] read(List<Path> files, boolean generated) throws IOException {
        return contents(files.stream()
                        .filter(file ->
                                generated == file.getFileName().toString().startsWith("EventSourced"))
                        .toList())
                .toArray(String[]::new);
    }

    private static List<String> contents(List<Path> files) throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Files.readString(file));
        }
        return contents;
    }
}
