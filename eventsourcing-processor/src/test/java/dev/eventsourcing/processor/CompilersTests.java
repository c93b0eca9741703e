package dev.eventsourcing.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The compilers of all JDKs on this machine, as users run them: the one that runs the tests, its neighbours, and what
 * variables such as {@code JAVA_HOME_25_X64} name. {@code -Djdks=17,25} says which versions must be among them.
 */
class CompilersTests {

    private static final Path SAMPLES = Path.of("src/test/java/dev/eventsourcing/processor/samples");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    @TempDir
    private Path output;

    @TempDir
    private Path here;

    @ParameterizedTest(name = "JDK {0}")
    @MethodSource("versions")
    void generateTheSameAndWarnOfNothing(int version) throws Exception {
        Path jdk = jdks().get(version);
        List<String> command = new ArrayList<>(List.of(
                compiler(jdk).orElseThrow().toString(),
                "-Xlint:all,-processing,-path",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-processorpath",
                Path.of(EventProcessor.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                output.toString()));
        sources(SAMPLES).forEach(source -> command.add(source.toString()));

        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String messages = new String(javac.getInputStream().readAllBytes(), UTF_8);

        assertThat(messages).isEmpty();
        assertThat(javac.waitFor()).isZero();
        Compilation.of(here, texts(sources(SAMPLES)).toArray(String[]::new)).succeeds();
        assertThat(texts(sources(output))).isNotEmpty().isEqualTo(texts(sources(here)));
    }

    @Test
    void thoseThatMustBeHereAre() throws IOException {
        String required = System.getProperty("jdks", "");
        assertThat(jdks().keySet())
                .contains(Runtime.version().feature())
                .containsAll(Pattern.compile("\\d+")
                        .matcher(required)
                        .results()
                        .map(version -> Integer.valueOf(version.group()))
                        .toList());
    }

    static Set<Integer> versions() throws IOException {
        return jdks().keySet();
    }

    /** Returns a JDK for each version from 17 on. */
    private static Map<Integer, Path> jdks() throws IOException {
        Path running = Path.of(System.getProperty("java.home"));
        List<Path> candidates = new ArrayList<>(List.of(running));
        try (Stream<Path> neighbours = Files.list(running.resolveSibling(""))) {
            neighbours.sorted().forEach(candidates::add);
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME")) {
                candidates.add(Path.of(value));
            }
        });
        Map<Integer, Path> jdks = new TreeMap<>();
        for (Path jdk : candidates) {
            if (compiler(jdk).isPresent() && versionOf(jdk) >= 17) {
                jdks.putIfAbsent(versionOf(jdk), jdk);
            }
        }
        return jdks;
    }

    private static int versionOf(Path jdk) throws IOException {
        Path release = jdk.resolve("release");
        Matcher version = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    private static Optional<Path> compiler(Path jdk) {
        return Stream.of("bin/javac", "bin/javac.exe")
                .map(jdk::resolve)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<String> texts(List<Path> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    /** Returns the source files in and below a folder, in order. */
    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
