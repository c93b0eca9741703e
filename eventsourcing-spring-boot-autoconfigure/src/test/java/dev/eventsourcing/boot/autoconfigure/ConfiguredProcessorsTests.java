package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.StartFrom;
import dev.eventsourcing.projection.Projection;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Settings of processors: its own, what it declares, the defaults. */
class ConfiguredProcessorsTests {

    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(EventSourcingAutoConfiguration.class, ProcessorsAutoConfiguration.class))
            .withBean(Universe.class)
            .withBean(SeenWorlds.class)
            .withBean(Shared.class)
            .withBean(Created.class);

    @Test
    void haveTheDefaultsOfTheLibrary() {
        configured("seen_worlds", settings -> assertThat(settings).isEqualTo(ProcessorSettings.DEFAULT));
    }

    @Test
    void canBeChangedForAll() {
        configured(
                "seen_worlds",
                settings -> assertThat(settings)
                        .isEqualTo(new ProcessorSettings(
                                Duration.ofSeconds(2),
                                50,
                                new Retry(3, Duration.ofSeconds(1), 1.5, Duration.ofMinutes(1)),
                                OnError.PARK,
                                Set.of("World.Created"),
                                new StartFrom.End(),
                                1,
                                7,
                                Duration.ofMinutes(3))),
                "defaults.poll-interval=2s",
                "defaults.batch-size=50",
                "defaults.retry.max-attempts=3",
                "defaults.retry.initial-delay=1s",
                "defaults.retry.multiplier=1.5",
                "defaults.retry.max-delay=1m",
                "defaults.on-error=park",
                "defaults.topics=World.Created",
                "defaults.start-from=end",
                "defaults.lag-threshold=7",
                "defaults.stall-threshold=3m");
    }

    @Test
    void canBeChangedForOneAndGoBeforeTheDefaults() {
        configured(
                "seen_worlds",
                settings -> assertThat(settings)
                        .isEqualTo(new ProcessorSettings(
                                Duration.ofSeconds(2),
                                60,
                                new Retry(4, Duration.ofSeconds(1), 1.5, Duration.ofMinutes(1)),
                                OnError.SKIP,
                                Set.of("World.Created"),
                                new StartFrom.After(7),
                                3,
                                7,
                                Duration.ofMinutes(3))),
                "defaults.batch-size=50",
                "defaults.retry.max-attempts=3",
                "defaults.retry.initial-delay=1s",
                "defaults.retry.max-delay=1m",
                "seen-worlds.poll-interval=2s",
                "seen-worlds.batch-size=60",
                "seen-worlds.retry.max-attempts=4",
                "seen-worlds.retry.multiplier=1.5",
                "seen-worlds.on-error=skip",
                "seen-worlds.topics=World.Created",
                "seen-worlds.start-from=8",
                "seen-worlds.partitions=3",
                "seen-worlds.lag-threshold=7",
                "seen-worlds.stall-threshold=3m");
    }

    @Test
    void areFoundHoweverTheNameIsSpelledInTheKey() {
        for (String key : new String[] {"[seen_worlds]", "seen_worlds", "seen-worlds", "seenworlds"}) {
            configured(
                    "seen_worlds",
                    settings -> assertThat(settings.batchSize()).as(key).isEqualTo(9),
                    key + ".batch-size=9");
        }
    }

    @Test
    void takePartitionsFromTheDeclarationUnlessTheySaySomethingElse() {
        configured("shared", settings -> assertThat(settings.partitions()).isEqualTo(4));
        configured("shared", settings -> assertThat(settings.partitions()).isEqualTo(2), "shared.partitions=2");
    }

    /** They are said for it, and the defaults for all. */
    @Test
    void takeTopicsFromTheDeclarationBeforeTheDefaultsUnlessTheySaySomethingElse() {
        String all = "defaults.topics=World.SomethingHappened";
        configured("created", settings -> assertThat(settings.topics()).containsExactly("World.Created"), all);
        configured(
                "created",
                settings -> assertThat(settings.topics()).containsExactly("World.SomethingHappened"),
                "created.topics=World.SomethingHappened");
    }

    private void configured(String name, Consumer<ProcessorSettings> assertions, String... settings) {
        ApplicationContextRunner runner = contextRunner;
        for (String setting : settings) {
            runner = runner.withPropertyValues("eventsourcing.processors." + setting);
        }
        runner.run(context ->
                assertions.accept(context.getBean(Processors.class).get(name).settings()));
    }

    @Follows(value = Universe.class, topics = "World.Created")
    static class Created extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }

    @Follows(value = Universe.class, partitions = 4)
    static class Shared extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }
}
