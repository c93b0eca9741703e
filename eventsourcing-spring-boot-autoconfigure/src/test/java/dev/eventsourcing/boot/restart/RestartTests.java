package dev.eventsourcing.boot.restart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Restarts by DevTools: the user's classes are loaded anew, all libraries stay. */
class RestartTests {

    /** In a process of its own, which gives up at once what is held softly, as much of Spring's is. */
    @Test
    void goOnWithWhatIsStoredAndKeepNothingOfTheContextsBefore(@TempDir Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SoftRefLRUPolicyMSPerMB=0",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Shop.class.getName(),
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(output)
                .containsSubsequence(
                        "start 1: customer 0, UP, gauge 1.0, endpoint [shop], threads of earlier starts []",
                        "start 2: customer 1, UP, gauge 2.0, endpoint [shop], threads of earlier starts []",
                        "start 3: customer 2, UP, gauge 3.0, endpoint [shop], threads of earlier starts []",
                        "start 4: customer 3, UP, gauge 4.0, endpoint [shop], threads of earlier starts []",
                        "class loaders given up: 2");
    }
}
