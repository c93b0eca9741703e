package dev.eventsourcing.benchmarks.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * Prints what event sourcing adds to the start of a Spring Boot application with a pool, SQLite and migrations of its own: one
 * application, one projection and their tables. The two take turns, each time in a new JVM.
 */
public final class StartupBenchmark {

    private final Path folder;
    private final int rounds;

    private StartupBenchmark(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Takes how many rounds as the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("startup.folder", "target"))), "startup");
        try {
            StartupBenchmark benchmark = new StartupBenchmark(folder, Integer.parseInt(arguments[0]));
            benchmark.compare("on an empty database", true);
            benchmark.compare("on a database with its tables", false);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** What a start took and worked, in milliseconds. */
    private record Start(double took, double worked) {}

    private void compare(String name, boolean empty) throws IOException {
        List<Start> without = new ArrayList<>();
        List<Start> with = new ArrayList<>();
        start("without", false);
        start("with", false);
        for (int round = 0; round < rounds; round++) {
            without.add(start("without", empty));
            with.add(start("with", empty));
        }
        System.out.println(name);
        print("wall clock", without, with, Start::took);
        print("work of the main thread", without, with, Start::worked);
    }

    private void print(String name, List<Start> without, List<Start> with, ToDoubleFunction<Start> value) {
        double[] one = without.stream().mapToDouble(value).toArray();
        double[] other = with.stream().mapToDouble(value).toArray();
        double[] added =
                IntStream.range(0, rounds).mapToDouble(i -> other[i] - one[i]).toArray();
        System.out.printf(
                Locale.ROOT,
                "  %-24s without %5.0f ms, with %5.0f ms, added %4.0f ms (quartiles %.0f to %.0f)%n",
                name,
                quantile(one, 0.5),
                quantile(other, 0.5),
                quantile(added, 0.5),
                quantile(added, 0.25),
                quantile(added, 0.75));
    }

    private Start start(String kind, boolean empty) throws IOException {
        Path database = folder.resolve(kind + ".db");
        if (empty) {
            Files.deleteIfExists(database);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // as spring-boot:run does
                        "-classpath",
                        classPath(kind),
                        StartedApplication.class.getName(),
                        kind,
                        "--spring.datasource.url=jdbc:sqlite:" + database)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Start(
                milliseconds(output, StartedApplication.TOOK), milliseconds(output, StartedApplication.WORKED));
    }

    /** Without is without the starter: of what is on the class path Boot finds more than auto-configurations. */
    private static String classPath(String kind) {
        String all = System.getProperty("java.class.path");
        return kind.equals("with")
                ? all
                : Arrays.stream(all.split(File.pathSeparator))
                        .filter(entry -> !entry.contains("eventsourcing-spring-boot-"))
                        .collect(Collectors.joining(File.pathSeparator));
    }

    private static double milliseconds(String output, String name) {
        return output.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Long.parseLong(line.substring(name.length())) / 1e6)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("It did not start: " + output));
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
