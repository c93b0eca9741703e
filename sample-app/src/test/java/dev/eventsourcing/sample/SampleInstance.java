package dev.eventsourcing.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged sample in a process of its own, on a free port, which can be killed and paused. */
final class SampleInstance implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Path output;
    private final Process process;

    SampleInstance(String url) {
        try {
            output = Files.createTempFile("sample", ".log");
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx160m",
                            "-jar",
                            SampleProcess.jar().toString(),
                            "--server.port=0",
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.hikari.maximum-pool-size=6",
                            "--spring.datasource.hikari.connection-timeout=2000"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where it listens, if it has started. */
    OptionalInt port() {
        Matcher started = PORT.matcher(output());
        return started.find() ? OptionalInt.of(Integer.parseInt(started.group(1))) : OptionalInt.empty();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it where it is, whatever it is doing. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Has it stand still, until it is to go on. */
    void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Has it end what it has begun. */
    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The sample does not end: " + output());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
