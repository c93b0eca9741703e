package dev.eventsourcing.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work on virtual threads, on each JDK of this machine that has some, and on others all the same. */
class VirtualThreadsTests {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    static Set<Integer> versions() {
        return Jdks.all().keySet();
    }

    @ParameterizedTest(name = "JDK {0}")
    @MethodSource("versions")
    void saveAndProcessAndAreNotPinned(int version) throws IOException, InterruptedException {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        Process process = new ProcessBuilder(
                        Jdks.java(Jdks.all().get(version)).toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ThreadsOfWork.class.getName(),
                        "--server.port=0",
                        "--spring.threads.virtual.enabled=true",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        int virtual = version >= FIRST_WITH_VIRTUAL_THREADS ? ThreadsOfWork.SAVES : 0;
        assertThat(output)
                .contains("using Java " + version)
                .contains("saved on virtual threads: " + virtual + "\n")
                .contains("processed on virtual threads: " + virtual + "\n")
                .contains("pinned: 0\n")
                .contains("outcomes that are not known: 0\n");
        assertThat(process.waitFor()).isZero();
    }
}
