package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a processor does with events of topics that its build does not know. */
class UnknownEventTests {

    private static final ProcessorSettings SETTINGS = ProcessorSettings.DEFAULT
            .withOnError(OnError.PARK)
            .withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1)));

    private final Topics known = new Topics();
    private final InMemoryInfrastructureFactory newer = factory(new Topics());
    private final Application writer = new Application("words", newer, Said.class, Sung.class);
    private final Words view = new Words();

    @Topic("Sung")
    record Sung(String what) {}

    static class Words extends Projection {

        final List<String> heard = new ArrayList<>();

        @EventHandler
        void on(Said event) {
            heard.add(event.what());
        }
    }

    static class Heard extends Projection {

        @EventHandler
        void said(Said event) {}

        @EventHandler
        void sung(Sung event) {}
    }

    static class Anything extends Projection {

        @EventHandler
        void on(Object event) {}
    }

    private static InMemoryInfrastructureFactory factory(Topics topics) {
        return new InMemoryInfrastructureFactory(new Mapper(topics, new JacksonTranscoder()));
    }

    /** The log as the application of another build has it, which reads it with a mapper of its own. */
    private FollowedLog own() {
        return FollowedLog.of("words", newer.create("words").recorder(), mapper());
    }

    private FollowedLog elsewhere() {
        return FollowedLog.of("words", writer.notificationLog(), 10, mapper());
    }

    private Mapper mapper() {
        return new Mapper(known, new JacksonTranscoder());
    }

    private Processor processor(Projection projection, FollowedLog log, ProcessorSettings settings) {
        return new Processor(
                new ProjectionProcessing(projection, newer.createTracking("view")), log, settings, Clock.systemUTC());
    }

    @Test
    void anEventOfTheApplicationsThatThisBuildDoesNotKnowIsLeftToOneThatDoes() {
        known.register(Said.class);
        Said.in(writer, new Said("a"), new Said("b"), new Sung("c"), new Said("d"));
        Processor older = processor(view, own(), SETTINGS);

        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(older::runUntilIdle)
                .withMessageContaining("notification 3 of application \"words\"")
                .withMessageContaining("\"Sung\" is not registered")
                .satisfies(e -> assertThat(e.topic()).isEqualTo("Sung"));

        assertThat(view.heard).containsExactly("a", "b");
        assertThat(older.status().get(0).position()).isEqualTo(2);
        assertThat(older.deadLetters(0, 10)).isEmpty();
        processor(view, writer.followedLog(), SETTINGS).runUntilIdle();
        older.runUntilIdle();
        assertThat(view.heard).containsExactly("a", "b", "d");
    }

    @Test
    void whatItsTopicsLeaveOutNeedNotBeKnown() {
        known.register(Said.class);
        Said.in(writer, new Sung("a"), new Said("b"));

        processor(view, own(), SETTINGS.withTopics(Set.of("Said"))).runUntilIdle();

        assertThat(view.heard).containsExactly("b");
    }

    @Test
    void aFollowerOfALogElsewhereKnowsWhatItWants() {
        known.register(Said.class);
        Said.in(writer, new Sung("a"), new Said("b"));

        processor(view, elsewhere(), SETTINGS).runUntilIdle();

        assertThat(view.heard).containsExactly("b");
    }

    @Test
    void whoeverMayWantAnEventDoesNotPassItOverElsewhereEither() {
        known.register(Said.class);
        Said.in(writer, new Sung("a"));

        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(processor(new Anything(), elsewhere(), SETTINGS)::runUntilIdle);
    }

    @Test
    void aHandlerForWhatIsNotRegisteredStopsTheStart() {
        known.register(Sung.class);

        assertThatExceptionOfType(EventHandlerException.class)
                .isThrownBy(() -> processor(view, elsewhere(), SETTINGS))
                .withMessageContaining(Said.class.getName())
                .withMessageContaining("would never be called")
                .withMessageContaining("words");
    }

    @Test
    void aHandlerIsForOneOfTheLogsThatAreFollowed() {
        known.register(Sung.class);

        assertThat(processors(elsewhere(), writer.followedLog())).hasSize(2);
        assertThatExceptionOfType(EventHandlerException.class)
                .isThrownBy(() -> processors(elsewhere(), elsewhere()))
                .withMessageContaining(Said.class.getName());
    }

    private List<Processor> processors(FollowedLog... logs) {
        return Processor.following(
                new ProjectionProcessing(new Heard(), newer.createTracking("heard")),
                List.of(logs),
                SETTINGS,
                Clock.systemUTC(),
                log -> ProcessorObserver.NONE);
    }
}
