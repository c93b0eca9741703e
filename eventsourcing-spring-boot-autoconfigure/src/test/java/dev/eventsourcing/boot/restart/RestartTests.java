package dev.eventsourcing.boot.restart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTests {

    /** In a process of its own, which gives up at once what is held softly, as much of Spring's is. */
    @Test
    void goOnWithWhatIsStoredAndKeepNothingOfTheClassesBefore(@TempDir Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SoftRefLRUPolicyMSPerMB=0",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Restarts.class.getName(),
                        "jdbc:sqlite:" + folder.resolve("events.db"))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(output)
                .containsSubsequence("said: customer 0", "said: customer 1", "said: customer 2", "given up: 2");
    }
}
