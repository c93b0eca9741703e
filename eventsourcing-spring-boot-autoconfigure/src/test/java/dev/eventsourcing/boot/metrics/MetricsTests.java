package dev.eventsourcing.boot.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.NamesView;
import dev.eventsourcing.boot.autoconfigure.SqliteFile;
import dev.eventsourcing.boot.autoconfigure.Universe;
import dev.eventsourcing.boot.autoconfigure.World;
import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class MetricsTests {

    private static final String PREFIX = "eventsourcing.";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private ApplicationContextRunner runner() {
        return SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingMetricsAutoConfiguration.class,
                        MetricsAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class,
                        SimpleMetricsExportAutoConfiguration.class))
                .withBean(Universe.class)
                .withBean(NamesView.Hook.class)
                .withBean("namesView", NamesView.class);
    }

    @Test
    void registersEveryMeterThatIsDescribedAndNoOther() {
        runner().run(context -> assertThat(context.getBean(MeterRegistry.class).getMeters().stream()
                        .map(Meter::getId)
                        .filter(id -> id.getName().startsWith(PREFIX))
                        .map(id -> id.getName() + " " + unit(id) + " "
                                + id.getTags().stream().map(tag -> tag.getKey()).toList())
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(MeterDescription.values())
                        .map(meter -> meter.id() + " " + meter.unit() + " "
                                + meter.tagKeys().stream().sorted().toList())
                        .collect(Collectors.toSet())));
    }

    private static String unit(Meter.Id id) {
        return id.getType() == Meter.Type.TIMER ? "null" : String.valueOf(id.getBaseUnit());
    }

    @Test
    void measuresSaves() {
        runner().run(context -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            Universe universe = context.getBean(Universe.class);
            universe.createWorld("Earth");
            UUID id = universe.createWorld("Mars");
            World stale = universe.repository().get(World.class, id);
            universe.execute(World.class, id, world -> {
                if (world.version() == 1) {
                    stale.makeItSo("first");
                    if (!stale.pendingEvents().isEmpty() && stale.version() == 2) {
                        universe.save(stale);
                    }
                }
                world.makeItSo("dinosaurs");
            });

            Timer appends = registry.get("eventsourcing.append")
                    .tag("ordering", "strict")
                    .timer();
            assertThat(appends.count()).isEqualTo(4);
            assertThat(appends.totalTime(TimeUnit.NANOSECONDS)).isPositive();
            assertThat(registry.get("eventsourcing.append.batch.saves")
                            .summary()
                            .totalAmount())
                    .isEqualTo(4);
            assertThat(registry.get("eventsourcing.append.batch.events")
                            .summary()
                            .totalAmount())
                    .isEqualTo(4);
            assertThat(registry.get("eventsourcing.append.wait").timer().count())
                    .isGreaterThanOrEqualTo(4);
            assertThat(registry.get("eventsourcing.conflicts")
                            .tag("application", "universe")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("eventsourcing.retries").counter().count()).isEqualTo(1);
            assertThat(registry.get("eventsourcing.append.queue").gauge().value())
                    .isZero();
            assertThat(registry.get("eventsourcing.horizon.age").gauge().value())
                    .isZero();
            assertThat(registry.get("eventsourcing.head").gauge().value()).isEqualTo(4);
        });
    }

    @Test
    void countsLoadsThatBeginWithASnapshotAndOthers() {
        runner().withPropertyValues("eventsourcing.snapshots.enabled=true").run(context -> {
            Universe universe = context.getBean(Universe.class);
            UUID id = universe.createWorld("Earth");
            universe.repository().get(World.class, id);
            universe.takeSnapshot(World.class, id);
            universe.repository().get(World.class, id);
            universe.repository().get(World.class, id);

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(snapshotGets(registry, "miss")).isEqualTo(1);
            assertThat(snapshotGets(registry, "hit")).isEqualTo(2);
        });
    }

    private static double snapshotGets(MeterRegistry registry, String result) {
        return registry.get("eventsourcing.snapshots.gets")
                .tags("application", "universe", "result", result)
                .counter()
                .count();
    }

    /** As it is configured, but for gauges that look each time: what they say changes while the test waits. */
    private ApplicationContextRunner runnerWithLiveGauges() {
        return runner().withUserConfiguration(LiveGauges.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class LiveGauges {

        @Bean
        EventSourcingMeters eventSourcingMeters(
                ObjectProvider<MeterRegistry> registry,
                ObjectProvider<InfrastructureFactory> infrastructure,
                ObjectProvider<Processors> processors,
                StoreExecutors lanes) {
            return new EventSourcingMeters(
                    registry,
                    new StoreGauges(infrastructure, processors, lanes, Duration.ZERO),
                    application -> "strict");
        }
    }

    @Test
    void measuresProcessors() {
        runnerWithLiveGauges()
                .withPropertyValues("eventsourcing.processors.names-view.retry.max-attempts=1")
                .run(context -> {
                    MeterRegistry registry = context.getBean(MeterRegistry.class);
                    context.getBean(Universe.class).createWorld("Earth");
                    context.getBean(Processors.class).awaitProcessed("names_view", 1, PATIENCE);
                    Timer batches = registry.get("eventsourcing.processor.time")
                            .tag("processor", "names_view")
                            .tag("application", "universe")
                            .timer();
                    Awaitility.await().atMost(PATIENCE).until(() -> batches.count() > 0);
                    assertThat(gauge(registry, "lag")).isZero();
                    assertThat(state(registry, "running")).isEqualTo(1);
                    assertThat(state(registry, "stopped")).isZero();

                    context.getBean(NamesView.Hook.class).afterRow = () -> {
                        throw new IllegalStateException("no row");
                    };
                    context.getBean(Universe.class).createWorld("Mars");
                    Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
                        assertThat(state(registry, "stopped")).isEqualTo(1);
                        assertThat(gauge(registry, "lag")).isEqualTo(1);
                        assertThat(gauge(registry, "lag.time")).isPositive();
                    });
                    assertThat(registry.get("eventsourcing.processor.failures")
                                    .counter()
                                    .count())
                            .isPositive();
                });
    }

    @Test
    void countsDeadLetters() {
        runnerWithLiveGauges()
                .withPropertyValues(
                        "eventsourcing.processors.names-view.retry.max-attempts=1",
                        "eventsourcing.processors.names-view.on-error=park")
                .run(context -> {
                    context.getBean(NamesView.Hook.class).afterRow = () -> {
                        throw new IllegalStateException("no row");
                    };
                    context.getBean(Universe.class).createWorld("Mars");
                    MeterRegistry registry = context.getBean(MeterRegistry.class);
                    Gauge letters = registry.get("eventsourcing.dead.letters").gauge();
                    Awaitility.await().atMost(PATIENCE).until(() -> letters.value() == 1);
                });
    }

    @Test
    void tellsTheOrderingOfPostgresql() {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        runner().withPropertyValues("eventsourcing.jdbc.postgresql.ordering=concurrent")
                .withPropertyValues(database.springProperties())
                .run(context -> {
                    Universe universe = context.getBean(Universe.class);
                    UUID id = universe.createWorld("Earth");
                    World first = universe.repository().get(World.class, id);
                    World second = universe.repository().get(World.class, id);
                    first.makeItSo("a");
                    second.makeItSo("b");
                    universe.save(first);
                    assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> universe.save(second));

                    MeterRegistry registry = context.getBean(MeterRegistry.class);
                    assertThat(registry.get("eventsourcing.append")
                                    .tag("ordering", "concurrent")
                                    .timer()
                                    .count())
                            .isEqualTo(2);
                    assertThat(registry.get("eventsourcing.conflicts").counter().count())
                            .isEqualTo(1);
                });
    }

    @Test
    void aGaugeOfADatabaseThatIsGoneIsNoNumberAndThrowsNothing() {
        runner().run(context -> {
            context.getBean(HikariDataSource.class).close();
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            long begun = System.nanoTime();
            assertThat(registry.get("eventsourcing.head").gauge().value()).isNaN();
            assertThat(gauge(registry, "lag")).isNaN();
            assertThat(System.nanoTime() - begun)
                    .isLessThan(Duration.ofSeconds(3).toNanos());
        });
    }

    @Test
    void removesItsMetersWhenTheContextIsClosed() {
        MeterRegistry shared = new SimpleMeterRegistry();
        runner().withBean("shared", MeterRegistry.class, () -> shared)
                .run(context ->
                        assertThat(shared.find("eventsourcing.head").gauge()).isNotNull());

        assertThat(shared.getMeters())
                .extracting(meter -> meter.getId().getName())
                .noneMatch(name -> name.startsWith(PREFIX));
    }

    @Test
    void worksInMemoryWithWhatThereIsToMeasure() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class, EventSourcingMetricsAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("dev.eventsourcing.jdbc"))
                .withBean(SimpleMeterRegistry.class)
                .withBean(Universe.class)
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    MeterRegistry registry = context.getBean(MeterRegistry.class);
                    assertThat(registry.get("eventsourcing.head").gauge().value())
                            .isEqualTo(1);
                    assertThat(registry.find("eventsourcing.append").timer()).isNull();
                });
    }

    @Test
    void thereAreNoneIfTheyAreSwitchedOff() {
        runner().withPropertyValues("management.metrics.enable.eventsourcing=false")
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    assertThat(context.getBean(MeterRegistry.class).getMeters())
                            .extracting(meter -> meter.getId().getName())
                            .noneMatch(name -> name.startsWith(PREFIX));
                });
    }

    @Test
    void backsOffWithoutARegistry() {
        SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(EventSourcingMetricsAutoConfiguration.class))
                .withBean(Universe.class)
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EventSourcingMeters.class);
                    context.getBean(Universe.class).createWorld("Earth");
                });
    }

    @Test
    void backsOffWithoutTheRestOfTheLibrary() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(EventSourcingMetricsAutoConfiguration.class))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EventSourcingMeters.class));
    }

    @Test
    void needsNothingOfMicrometer() {
        SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(EventSourcingMetricsAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("io.micrometer.core", "io.micrometer.tracing"))
                .withBean(Universe.class)
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EventSourcingMeters.class);
                    context.getBean(Universe.class).createWorld("Earth");
                });
    }

    private static double gauge(MeterRegistry registry, String name) {
        return registry.get("eventsourcing.processor." + name)
                .tag("processor", "names_view")
                .gauge()
                .value();
    }

    private static double state(MeterRegistry registry, String state) {
        return registry.get("eventsourcing.processor.state")
                .tag("state", state)
                .gauge()
                .value();
    }
}
