package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    void showWhatWasSavedBeforeAllBeansWereMade() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(DemoData.class)
                .withBean(Happenings.class)
                .run(context ->
                        assertThat(context.getBean(Happenings.class).total()).isEqualTo(1));
    }

    @Test
    void showItAlsoIfOnlyTheBeanTellsWhatTheyAre() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(DemoData.class)
                .withUserConfiguration(OnlyTheBeanTells.class)
                .run(context ->
                        assertThat(context.getBean(Happenings.class).total()).isEqualTo(1));
    }

    @Test
    void showItAlsoIfTheBeanIsDeclaredByAWiderClass() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(DemoData.class)
                .withUserConfiguration(AWiderClass.class)
                .run(context ->
                        assertThat(context.getBean(Counted.class).count()).isEqualTo(1));
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(DemoData.class)
                .withBean(Counted.class, InlineCounted::new)
                .run(context ->
                        assertThat(context.getBean(Counted.class).count()).isEqualTo(1));
    }

    @Test
    void refuseWhatIsSavedBeforeTheyCanBeMade() {
        SqliteFile.runner(folder)
                .withAllowCircularReferences(false) // as Boot has it
                .withBean(HastyUniverse.class)
                .withBean(Happenings.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContainingAll("hasty_universe", "\"happenings\"", "ApplicationRunner"));
    }

    @Test
    void standNotInTheWayOfAnotherApplicationThatSavesBefore() {
        SqliteFile.runner(folder)
                .withAllowCircularReferences(false) // as Boot has it
                .withBean(HastyUniverse.class)
                .withBean(DogSchool.class)
                .withBean(NeedsUniverse.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(Processors.class).all()).isEmpty();
                    World world = new World("Rex");
                    world.makeItSo("dinosaurs");
                    context.getBean(DogSchool.class).save(world);
                    assertThat(context.getBean(Happenings.class).total()).isEqualTo(1);
                });
    }

    @Test
    void areNamedIfTheyCannotBeMadeForASave() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withBean(SavesDogs.class)
                .withBean("rows", BrokenHappenings.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("The application \"dog_school\" is to save, and the bean \"rows\"")
                        .rootCause()
                        .hasMessage("no tables"));
    }

    @Test
    void standNotInTheWayOfAnotherApplicationIfTheyCannotBeMade() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withBean(DemoData.class)
                .withBean("rows", BrokenHappenings.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("no tables")
                        .satisfies(
                                cause -> assertThat(context.getStartupFailure().toString())
                                        .contains("'rows'")
                                        .doesNotContain("is to save")));
    }

    @Test
    void followWhatTheirSettingSaysAndNeedNotBeWaitedFor() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withBean(AnyHappenings.class)
                .withPropertyValues("eventsourcing.processors.any-happenings.follows=dog_school")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    World world = new World("Rex");
                    world.makeItSo("dinosaurs");
                    long last = context.getBean(DogSchool.class)
                            .save(world)
                            .get(1)
                            .notificationId()
                            .orElseThrow();

                    context.getBean(Processors.class).awaitProcessed("any_happenings", last, Duration.ZERO);
                    assertThat(context.getBean(Happenings.class).total()).isEqualTo(1);
                });
    }

    @Test
    void haveNoSettingsOfProcessors() {
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(Happenings.class)
                .withPropertyValues("eventsourcing.processors.happenings.batch-size=7")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasMessageContainingAll(
                                "eventsourcing.processors.happenings",
                                "runs in the transactions of the saves",
                                "follows"));
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

    @Follows(inline = true)
    static class AnyHappenings extends Happenings {

        AnyHappenings(JdbcClient jdbc) {
            super(jdbc);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OnlyTheBeanTells {

        @Bean
        Projection view(JdbcClient jdbc) {
            return new Happenings(jdbc);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class AWiderClass {

        @Bean
        Counted rows() {
            return new InlineCounted();
        }
    }

    /** Does not say where it runs. */
    static class Counted extends Projection {

        private final AtomicInteger count = new AtomicInteger();

        @EventHandler
        void on(World.SomethingHappened event) {
            count.incrementAndGet();
        }

        int count() {
            return count.get();
        }
    }

    @Follows(value = Universe.class, inline = true)
    static class InlineCounted extends Counted {}

    /** Saves while beans are made, those of the projections after it. */
    static class DemoData {

        DemoData(Universe universe) {
            World world = new World("Earth");
            world.makeItSo("dinosaurs");
            universe.save(world);
        }
    }

    static class SavesDogs {

        SavesDogs(DogSchool school) {
            school.save(new World("Rex"));
        }
    }

    /** Cannot be made before the other application is, which it does not follow. */
    @Follows(value = DogSchool.class, inline = true)
    static class NeedsUniverse extends Happenings {

        NeedsUniverse(JdbcClient jdbc, HastyUniverse universe) {
            super(jdbc);
        }
    }

    @Follows(value = DogSchool.class, inline = true)
    static class BrokenHappenings extends Happenings {

        BrokenHappenings(JdbcClient jdbc) {
            super(jdbc);
            throw new IllegalStateException("no tables");
        }
    }

    /** Saves before it is a bean. */
    static class HastyUniverse extends Universe implements InitializingBean {

        HastyUniverse(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }

        @Override
        public void afterPropertiesSet() {
            createWorld("Earth");
        }
    }

    @Follows(value = Universe.class, inline = true)
    static class InlineEcho extends Echo {

        InlineEcho(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }
}
