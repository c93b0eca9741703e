package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.Processors;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** Projections that are declared to run in the transactions of the saves. */
class InlineProjectionTests {

    @TempDir
    private Path folder;

    @Test
    void showWhatWasSavedAtOnce() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(Happenings.class)
                .run(context -> {
                    Universe universe = context.getBean(Universe.class);
                    World world = new World("Earth");
                    world.makeItSo("dinosaurs");

                    universe.save(world);

                    assertThat(context.getBean(Happenings.class).total()).isEqualTo(1);
                    assertThat(context.getBean(Processors.class).all()).isEmpty();
                });
    }

    @Test
    void failTheSaveWithTheirOwnException() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(Happenings.class)
                .run(context -> {
                    Universe universe = context.getBean(Universe.class);
                    World world = new World("Earth");
                    world.makeItSo("dinosaurs");
                    world.makeItSo("dinosaurs");

                    assertThatExceptionOfType(DataAccessException.class)
                            .isThrownBy(() -> universe.save(world))
                            .withMessageContaining("happenings");

                    assertThat(context.getBean(Happenings.class).total()).isZero();
                    assertThat(universe.repository().contains(world.id())).isFalse();
                    assertThat(world.pendingEvents()).hasSize(3);
                });
    }

    @Test
    void areNoProcessApplications() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(InlineEcho.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasMessageContainingAll("InlineEcho", "cannot run in-line", "Remove inline = true"));
    }

    @Follows(value = Universe.class, inline = true)
    static class InlineEcho extends Echo {

        InlineEcho(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }
}
