package dev.eventsourcing.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The JDKs on this machine, from 17 on: the one that runs the tests, its neighbours, and what variables such as
 * {@code JAVA_HOME_25_X64} name. {@code -Djdks=17,25} says which versions must be among them.
 */
final class Jdks {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private Jdks() {}

    /** Returns a JDK for each version. */
    static Map<Integer, Path> all() {
        Path running = Path.of(System.getProperty("java.home"));
        List<Path> candidates = new ArrayList<>(List.of(running));
        try (Stream<Path> neighbours = Files.list(running.resolveSibling(""))) {
            neighbours.sorted().forEach(candidates::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME")) {
                candidates.add(Path.of(value));
            }
        });
        Map<Integer, Path> jdks = new TreeMap<>();
        for (Path jdk : candidates) {
            if (versionOf(jdk) >= 17 && Files.isExecutable(java(jdk))) {
                jdks.putIfAbsent(versionOf(jdk), jdk);
            }
        }
        return jdks;
    }

    /** Returns the versions that must be among them. */
    static List<Integer> required() {
        return Pattern.compile("\\d+")
                .matcher(System.getProperty("jdks", ""))
                .results()
                .map(version -> Integer.valueOf(version.group()))
                .toList();
    }

    static Path java(Path jdk) {
        return jdk.resolve("bin/java");
    }

    private static int versionOf(Path jdk) {
        Path release = jdk.resolve("release");
        try {
            Matcher version = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
