package dev.eventsourcing.test.contract;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.Runner;
import dev.eventsourcing.system.SystemDefinitionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every {@link Runner} must do on every store. */
abstract class RunnerContract extends StoreContract<StoreHarness> {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final EventDrivenSystem ECHO = EventDrivenSystem.of(pipe(Universe.class, Echo.class));

    @SuppressWarnings("NullAway.Init") // each test makes one first
    Runner runner;

    /** Makes a runner of the kind that is tested. */
    abstract Runner make(EventDrivenSystem system, InfrastructureFactory infrastructure);

    final Runner run(EventDrivenSystem system) {
        runner = make(system, factory());
        return runner;
    }

    @AfterEach
    void stopRunner() {
        runner.stop();
    }

    @Test
    @Case(115)
    void whatHappensInALeaderIsProcessedByItsFollowers() throws Exception {
        run(EventDrivenSystem.of(pipe(Universe.class, Echo.class), pipe(Universe.class, LateEcho.class)));
        runner.start();

        List<String> all = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
        happen(all);
        runner.awaitIdle(PATIENCE);

        assertThat(runner.get(Echo.class).heard()).containsExactlyElementsOf(all);
        assertThat(runner.get(LateEcho.class).heard()).containsExactlyElementsOf(all);
    }

    @Test
    @Case(116)
    void loopsEndWhenNothingComesOfThemAnyMore() throws Exception {
        run(EventDrivenSystem.of(pipe(Universe.class, Echo.class, Mirror.class, Echo.class)));
        runner.start();

        happen(List.of("a"));
        runner.awaitIdle(PATIENCE);

        assertThat(runner.get(Echo.class).heard()).containsExactly("a", "a!", "a!!");
    }

    @Test
    @Case(117)
    void whatIsThereAlreadyIsProcessedFirst() throws Exception {
        run(ECHO);
        happen(List.of("a"));

        runner.start();
        runner.awaitIdle(PATIENCE);

        assertThat(runner.get(Echo.class).heard()).containsExactly("a");
    }

    @Test
    @Case(118)
    void whoFollowsSomeTopicsIsNotCalledForOthersWhichBringItOnAllTheSame() throws Exception {
        run(EventDrivenSystem.of(pipe(Universe.class, Echo.class), pipe(Universe.class, Deaf.class)));
        runner.start();

        happen(List.of("a"));
        runner.awaitIdle(PATIENCE);

        assertThat(runner.get(Echo.class).heard()).containsExactly("a");
        assertThat(runner.get(Deaf.class).tried()).isEmpty();
    }

    @Test
    @Case(119)
    void startsOnceAndStopsForGood() {
        run(ECHO);
        runner.start();
        assertThatIllegalStateException().isThrownBy(runner::start);

        runner.stop();
        runner.stop();

        Awaitility.await()
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                        .extracting(Thread::getName)
                        .noneMatch(name -> name.startsWith("eventsourcing-runner")));
        assertThatIllegalStateException()
                .isThrownBy(() -> runner.get(Universe.class).createWorld("Earth"));
    }

    @Test
    @Case(123)
    void anApplicationThatCannotBeMadeIsNamed() {
        run(ECHO);
        assertThatExceptionOfType(SystemDefinitionException.class)
                .isThrownBy(() -> make(EventDrivenSystem.of(pipe(Broken.class)), factory()))
                .withMessageContaining("Broken")
                .withCauseInstanceOf(ArithmeticException.class);
        assertThatExceptionOfType(SystemDefinitionException.class)
                .isThrownBy(() -> make(EventDrivenSystem.of(pipe(Unmakable.class)), factory()))
                .withMessageContaining("constructor");
    }

    @Test
    @Case(126)
    void givesTheSameApplicationEachTimeOnTheInfrastructureOfTheRunner() {
        run(ECHO);
        Universe universe = runner.get(Universe.class);
        UUID id = universe.createWorld("Earth");

        assertThat(runner.get(Universe.class)).isSameAs(universe);
        assertThat(new Universe(factory()).get(id).name()).isEqualTo("Earth");
        assertThatExceptionOfType(SystemDefinitionException.class).isThrownBy(() -> runner.get(Mirror.class));
    }

    @Test
    @Case(127)
    void correlationIsHandedOnAndTheCauseIsNamed() throws Exception {
        run(ECHO);
        runner.start();
        UUID id = runner.get(Universe.class).createWorld("Earth");
        EventScope.of("correlation_id", "c1")
                .run(() -> runner.get(Universe.class).makeItSo(id, "a"));
        runner.get(Universe.class).makeItSo(id, "b");
        runner.awaitIdle(PATIENCE);

        assertThat(events(runner.get(Echo.class)))
                .extracting(DomainEvent::metadata)
                .containsExactly(Map.of("correlation_id", "c1", "causation_id", id + "#2"), Map.of());
    }

    @Test
    @Case(127)
    void whatComesOfAnEventBelongsToThatAndNotToWhoHappensToSave() throws Exception {
        run(ECHO);
        happen(List.of("a"));

        EventScope.of("correlation_id", "c1").run(runner::start);
        runner.awaitIdle(PATIENCE);

        assertThat(events(runner.get(Echo.class)))
                .extracting(DomainEvent::metadata)
                .containsExactly(Map.of());
    }

    private static List<DomainEvent> events(Application application) {
        return application.followedLog().select(NotificationSelection.from(null, 100)).stream()
                .map(notification -> application.followedLog().mapper().toDomainEvent(notification.event()))
                .toList();
    }

    final void happen(List<String> happenings) {
        Universe universe = runner.get(Universe.class);
        UUID id = universe.createWorld("Earth");
        happenings.forEach(what -> universe.makeItSo(id, what));
    }

    /** Another follower. */
    static final class LateEcho extends Echo {
        LateEcho(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    /** Follows a topic of which nothing is for it. */
    @Follows(topics = "World.Created")
    static final class Deaf extends Echo {
        Deaf(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    /** Fails when it is made. */
    static final class Broken extends Application {
        Broken(InfrastructureFactory infrastructure) {
            super(infrastructure, World.class);
            throw new ArithmeticException("broken");
        }
    }

    /** Has no constructor for a runner. */
    static final class Unmakable extends Application {
        Unmakable(InfrastructureFactory infrastructure, String more) {
            super(more, infrastructure, World.class);
        }
    }
}
