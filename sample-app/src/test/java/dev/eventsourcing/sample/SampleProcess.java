package dev.eventsourcing.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The sample as it is shipped: the jar, in a process of its own. */
final class SampleProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern READY = Pattern.compile("Started SampleApplication in");

    private final Path log;
    private final Process process;

    /**
     * Starts it and waits until it serves.
     *
     * @param java what to run it with
     * @param folder for its log, and where it works
     */
    SampleProcess(Path java, Path folder, List<String> arguments) {
        this.log = folder.resolve("sample.log");
        List<String> command = new ArrayList<>(
                List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-jar", jar().toString(), "--server.port=0"));
        command.addAll(arguments);
        try {
            this.process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Awaitility.await()
                    .atMost(60, TimeUnit.SECONDS)
                    .failFast("it ended", () -> !process.isAlive())
                    .until(() -> READY.matcher(log()).find());
        } catch (RuntimeException e) {
            close();
            throw new AssertionError("The sample did not start:\n" + log(), e);
        }
    }

    /** Returns what was packaged. */
    static Path jar() {
        Path jar = Path.of("target/sample-app.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: this test comes after the package, in \"verify\"");
        }
        return jar;
    }

    int port() {
        Matcher port = STARTED.matcher(log());
        if (!port.find()) {
            throw new IllegalStateException("There is no port in its log:\n" + log());
        }
        return Integer.parseInt(port.group(1));
    }

    /** Returns what it has printed so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, as a container's engine does, and returns its exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end within 30 seconds:\n" + log());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
