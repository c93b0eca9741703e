package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.TrackingTimeoutException;
import dev.eventsourcing.processing.ClearException;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.StartFrom;
import dev.eventsourcing.projection.IncompleteProjectionException;
import dev.eventsourcing.projection.InlineProjection;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import dev.eventsourcing.projection.ProjectionSwitch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Projection}s can do on every store: follow, begin anew, run in-line, and be replaced by a new version. */
public abstract class ProjectionContract extends StoreContract<StoreHarness> {

    private InfrastructureFactory factory;
    private Universe universe;
    private final WorldNames projection = new WorldNames();

    @BeforeEach
    void makeApplication() {
        factory = factory();
        universe = new Universe(factory);
    }

    @Test
    @Case(128)
    void followsAndGoesOnAfterARestart() {
        happen("Earth", "dinosaurs");
        processor(projection).runUntilIdle();
        happen("Mars", "rovers");

        WorldNames restarted = new WorldNames();
        processor(restarted).runUntilIdle();

        assertThat(projection.happenings()).isEqualTo(Map.of("Earth", 1));
        assertThat(restarted.happenings()).isEqualTo(Map.of("Mars", 1));
    }

    @Test
    @Case(134)
    void makesTheSameReadModelWhenItBeginsAnew() {
        happen("Earth", "dinosaurs");
        happen("Mars", "rovers");
        Processor processor = processor(projection);
        processor.runUntilIdle();
        Map<String, Integer> before = projection.happenings();

        processor.reset(new StartFrom.Beginning(), projection::clear);
        assertThat(projection.happenings()).isEmpty();
        assertThat(processor.status().get(0).lag()).isEqualTo(4);
        processor.runUntilIdle();

        assertThat(projection.happenings()).isEqualTo(before).isNotEmpty();
    }

    @Test
    @Case(134)
    void whatIsMadeOfSeveralLogsBeginsAnewInAllOfThem() {
        Universe other = new Universe("other", factory);
        Processors processors = new Processors(() -> List.of(
                processor(projection, universe, ProcessorSettings.DEFAULT),
                processor(projection, other, ProcessorSettings.DEFAULT.withPartitions(2))));
        happen("Earth", "dinosaurs");
        other.makeItSo(other.createWorld("Mars"), "rovers");
        processors.all().forEach(Processor::runUntilIdle);
        Map<String, Integer> before = projection.happenings();
        assertThat(before).isEqualTo(Map.of("Earth", 1, "Mars", 1));

        processors.reset("world_names");
        assertThat(projection.happenings()).isEmpty();
        processors.all().forEach(Processor::runUntilIdle);

        assertThat(projection.happenings()).isEqualTo(before);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> processors.resetPartially("world_names", new StartFrom.After(1)))
                .withMessageContaining("universe, other, whose notifications have ids of their own");
        assertThat(projection.happenings()).isEqualTo(before);
    }

    @Test
    @Case(134)
    void beginsAnewWhereItIsToldToWhateverItsSettingsSay() {
        happen("Earth", "dinosaurs");
        Processor processor = processor(projection, ProcessorSettings.DEFAULT.withStartFrom(new StartFrom.End()));
        processor.runUntilIdle();
        assertThat(projection.happenings()).isEmpty();

        processor.reset(new StartFrom.Beginning(), () -> {});
        WorldNames restarted = new WorldNames();
        processor(restarted, ProcessorSettings.DEFAULT.withStartFrom(new StartFrom.End()))
                .runUntilIdle();

        assertThat(restarted.happenings()).isEqualTo(Map.of("Earth", 1));
    }

    @Test
    @Case(131)
    void inLineItShowsWhatWasSavedAtOnce() {
        try (var following = InlineProjection.of(projection, universe)) {
            assertThat(following).isNotNull();
            happen("Earth", "dinosaurs");
            assertThat(projection.happenings()).isEqualTo(Map.of("Earth", 1));
        }

        happen("Mars", "rovers");
        assertThat(projection.happenings()).isEqualTo(Map.of("Earth", 1));
    }

    @Test
    @Case(131)
    void aHandlerThatFailsInLineFailsTheSave() {
        UUID id = universe.createWorld("Earth");
        projection.cannotBear("dinosaurs");
        World world = universe.get(id);
        world.makeItSo("dinosaurs");

        try (var following = InlineProjection.of(projection, universe)) {
            assertThat(following).isNotNull();
            assertThatIllegalStateException().isThrownBy(() -> universe.save(world));
            assertThat(world.pendingEvents()).hasSize(1);
            assertThat(universe.recorder().maxNotificationId()).hasValue(1);
            assertThat(universe.get(id).history()).isEmpty();

            projection.cannotBear("nothing");
            universe.save(world);
        }
        assertThat(universe.get(id).history()).containsExactly("dinosaurs");
    }

    @Test
    @Case(131)
    void aPolicyWhoseEventsAreRefusedInLineHasProcessedNothing() {
        Echo echo = new Echo(factory);
        Processor processor = new Processor(
                echo.processing(),
                universe.followedLog(),
                ProcessorSettings.DEFAULT
                        .withBatchSize(1)
                        .withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))),
                Clock.systemUTC());
        Refusing refusing = new Refusing();
        happen("Earth", "dinosaurs");

        try (var following = InlineProjection.of(refusing, echo)) {
            assertThat(following).isNotNull();
            assertThatExceptionOfType(ProcessingException.class).isThrownBy(processor::runUntilIdle);
            assertThat(echo.heard()).isEmpty();
            assertThat(processor.status().get(0).position()).isEqualTo(1);

            refusing.refuses = false;
            assertThat(processor.step()).isTrue();
        }
        assertThat(echo.heard()).containsExactly("dinosaurs");
    }

    static final class Refusing extends Projection {

        private boolean refuses = true;

        @EventHandler
        void on(Heard event) {
            if (refuses) {
                throw new IllegalStateException("no");
            }
        }
    }

    @Test
    @Case(134)
    void aNewVersionCatchesUpBesideTheOldOneAndIsSwitchedTo() throws Exception {
        happen("Earth", "dinosaurs");
        processor(projection).runUntilIdle();
        WorldNames second = new WorldNames(2);
        Processor processor = processor(second);
        ProjectionSwitch versions = new ProjectionSwitch("world_names", factory);
        assertThat(versions.activeVersion()).isEqualTo(1);

        assertThatExceptionOfType(TrackingTimeoutException.class)
                .isThrownBy(() -> versions.switchTo(second, List.of(processor), Duration.ofMillis(50)));
        assertThat(versions.activeVersion()).isEqualTo(1);
        assertThat(second.activated()).isZero();

        processor.runUntilIdle();
        versions.switchTo(second, List.of(processor), Duration.ofSeconds(10));

        assertThat(new ProjectionSwitch("world_names", factory).activeVersion()).isEqualTo(2);
        assertThat(second.activated()).isEqualTo(1);
        assertThat(second.happenings()).isEqualTo(projection.happenings());
    }

    @Test
    @Case(134)
    void aVersionIsSwitchedToWhenItHasCaughtUpWithAllItsLogsAndMissesNothing() throws Exception {
        Universe other = new Universe("other", factory);
        happen("Earth", "dinosaurs");
        other.makeItSo(other.createWorld("Mars"), "rovers");
        WorldNames second = new WorldNames(2);
        ProcessorSettings skip = ProcessorSettings.DEFAULT
                .withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1)))
                .withOnError(OnError.SKIP);
        Processor one = processor(second, universe, skip);
        Processor two = processor(second, other, skip);
        ProjectionSwitch versions = new ProjectionSwitch("world_names", factory);
        one.runUntilIdle();
        assertThatExceptionOfType(TrackingTimeoutException.class)
                .isThrownBy(() -> versions.switchTo(second, List.of(one, two), Duration.ofMillis(50)));

        second.cannotBear("rovers");
        two.runUntilIdle();
        assertThatExceptionOfType(IncompleteProjectionException.class)
                .isThrownBy(() -> versions.switchTo(second, List.of(one, two), Duration.ofSeconds(10)))
                .withMessageContaining("of application \"other\" aside")
                .satisfies(e -> assertThat(e.notificationId()).isEqualTo(2));
        assertThat(versions.activeVersion()).isEqualTo(1);

        second.cannotBear("nothing");
        assertThat(two.retryAll()).isEqualTo(1);
        versions.switchTo(second, List.of(one, two), Duration.ofSeconds(10));

        assertThat(versions.activeVersion()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.switchTo(second, List.of(), Duration.ofSeconds(10)));
    }

    @Test
    @Case(134)
    void whoCannotEmptyItsReadModelSaysSo() {
        assertThatExceptionOfType(ClearException.class)
                .isThrownBy(() -> new Processors(() -> List.of(processor(new Unclearable()))).reset("unclearable"))
                .withMessageContaining("override clear()")
                .satisfies(e -> assertThat(e.processor()).isEqualTo("unclearable"));
    }

    static final class Unclearable extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }

    private void happen(String name, String what) {
        universe.makeItSo(universe.createWorld(name), what);
    }

    private Processor processor(Projection followed) {
        return processor(followed, ProcessorSettings.DEFAULT);
    }

    private Processor processor(Projection followed, ProcessorSettings settings) {
        return processor(followed, universe, settings);
    }

    private Processor processor(Projection followed, Universe application, ProcessorSettings settings) {
        return new Processor(
                new ProjectionProcessing(followed, factory.createTracking(followed.name())),
                application.followedLog(),
                settings,
                Clock.systemUTC());
    }
}
