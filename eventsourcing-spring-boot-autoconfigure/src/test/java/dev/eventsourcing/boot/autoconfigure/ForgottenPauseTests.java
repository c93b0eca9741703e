package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.Processors;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A pause outlives deployments, so that who has forgotten it is told. */
@ExtendWith(OutputCaptureExtension.class)
class ForgottenPauseTests {

    private static final String TOLD = "Processor seen_worlds of universe is paused since ";

    @TempDir
    private Path folder;

    @Test
    void isToldOnceAtEachStartWithItsTime(CapturedOutput output) {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        runner().run(context ->
                context.getBean(Processors.class).get("seen_worlds").pause());
        int first = output.getAll().length();

        runner().run(context -> {
            Awaitility.await().until(() -> output.getAll().substring(first).contains(TOLD));
            context.getBean(Universe.class).createWorld("Earth");
            Thread.sleep(300); // several polls
            assertThat(context.getBean(Processors.class)
                            .get("seen_worlds")
                            .status()
                            .get(0)
                            .state())
                    .isEqualTo(ProcessorState.PAUSED);
        });

        String second = output.getAll().substring(first);
        assertThat(second).containsOnlyOnce(TOLD);
        String since = second.substring(second.indexOf(TOLD) + TOLD.length()).split("[ ,]", 2)[0];
        assertThat(Instant.parse(since)).isBetween(before, Instant.now());
    }

    @Test
    void isNotToldOfOneThatHasEnded(CapturedOutput output) {
        runner().run(context -> {
            context.getBean(Processors.class).get("seen_worlds").pause();
            context.getBean(Processors.class).get("seen_worlds").resume();
        });
        int first = output.getAll().length();

        runner().run(context -> Thread.sleep(300));

        assertThat(output.getAll().substring(first)).doesNotContain(TOLD);
    }

    private ApplicationContextRunner runner() {
        return SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(SeenWorlds.class)
                .withPropertyValues("eventsourcing.processors.defaults.poll-interval=50ms");
    }
}
