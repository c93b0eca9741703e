package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.TrackingTimeoutException;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProcessorsTests {

    private final InMemoryInfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final AtomicInteger made = new AtomicInteger();
    private final Processors processors = new Processors(this::make);

    private List<Processor> make() {
        made.incrementAndGet();
        return List.of(processor("one", "universe"), processor("two", "universe"), processor("two", "dog_school"));
    }

    @Test
    void aProcessorIsFoundByItsName() {
        assertThat(processors.get("one").applicationName()).isEqualTo("universe");
        assertThat(processors.get("two", "dog_school").applicationName()).isEqualTo("dog_school");
    }

    @Test
    void theyAreMadeOnceAndNotBeforeTheyAreAskedFor() {
        assertThat(made).hasValue(0);
        assertThat(processors.all()).isSameAs(processors.all()).hasSize(3);
        assertThat(processors.status()).extracting(ProcessorStatus::processor).containsExactly("one", "two", "two");
        assertThat(made).hasValue(1);
    }

    @Test
    void aNameThatNoneHasIsAnsweredWithThoseThatThereAre() {
        for (ThrowingCallable asked :
                List.<ThrowingCallable>of(() -> processors.get("three"), () -> processors.get("three", "universe"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(asked)
                    .withMessage("There is no processor \"three\"; there are"
                            + " [one of universe, two of dog_school, two of universe]");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> processors.get("one", "dog_school"))
                .withMessageStartingWith("There is no processor \"one\" that follows \"dog_school\"; there are [");
    }

    @Test
    void aNameAloneMustBeClear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> processors.get("two"))
                .withMessage("The processor \"two\" follows universe, dog_school: say which of them is meant");
    }

    @Test
    void aWaitThatEndsSaysHowLongItWas() {
        assertThatExceptionOfType(TrackingTimeoutException.class)
                .isThrownBy(() -> processors.awaitProcessed("one", 7, Duration.ofMillis(60)))
                .withMessageStartingWith(
                        "Notification 7 of application \"universe\" was not processed within 60 ms; the position reached"
                                + " is none");
    }

    @Test
    void whoRunsInTheSavesNeedsNotBeWaitedForAndHasNoProcessor() throws InterruptedException {
        Processors all = Processors.besideInline(() -> Set.of("counts"), this::make);

        all.awaitProcessed("counts", 7, Duration.ZERO);

        for (ThrowingCallable asked :
                List.<ThrowingCallable>of(() -> all.get("counts"), () -> all.get("counts", "universe"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(asked)
                    .withMessage(
                            "\"counts\" runs in the transactions of the saves, and has no processor: what was saved can"
                                    + " be read at once");
        }
    }

    private Processor processor(String name, String application) {
        return new Processor(
                new Idle(name, infrastructure.createTracking(name)),
                new Application(application, infrastructure).followedLog(),
                ProcessorSettings.DEFAULT,
                Clock.systemUTC());
    }

    private record Idle(String name, TrackingRecorder recorder) implements Processing {

        @Override
        public boolean accepts(Class<?> eventType) {
            return false;
        }

        @Override
        public Set<Class<?>> eventTypes() {
            return Set.of();
        }

        @Override
        public ProcessingBatch begin() {
            return (event, tracking, store) -> {};
        }
    }
}
