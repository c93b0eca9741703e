package dev.eventsourcing.boot.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.boot.autoconfigure.Echo;
import dev.eventsourcing.boot.autoconfigure.NamesView;
import dev.eventsourcing.boot.autoconfigure.SeenWorlds;
import dev.eventsourcing.boot.autoconfigure.SqliteFile;
import dev.eventsourcing.boot.autoconfigure.Universe;
import dev.eventsourcing.boot.autoconfigure.World;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.processing.Processors;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TracingTests {

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();

    @TempDir
    private Path folder;

    private ApplicationContextRunner observed() {
        return SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingObservationAutoConfiguration.class, ObservationAutoConfiguration.class))
                .withBean(Universe.class);
    }

    private ApplicationContextRunner traced() {
        return observed()
                .withConfiguration(AutoConfigurations.of(
                        MicrometerTracingAutoConfiguration.class,
                        OpenTelemetryTracingAutoConfiguration.class,
                        OpenTelemetrySdkAutoConfiguration.class))
                .withBean(SpanProcessor.class, () -> SimpleSpanProcessor.create(spans))
                .withPropertyValues("management.tracing.sampling.probability=1");
    }

    @Test
    void savesAndLoadsAreSpansOfTheTraceThatTheEventsKeep() {
        traced().run(context -> {
            Universe universe = context.getBean(Universe.class);
            UUID[] id = new UUID[1];
            Observation.createNotStarted("request", context.getBean(ObservationRegistry.class))
                    .observe(() -> {
                        id[0] = universe.createWorld("Earth");
                        universe.repository().get(World.class, id[0]);
                    });

            SpanData request = span("request");
            SpanData save = span("save universe");
            assertThat(save.getParentSpanId()).isEqualTo(request.getSpanId());
            assertThat(save.getAttributes().get(AttributeKey.stringKey("application")))
                    .isEqualTo("universe");
            SpanData load = span("load World");
            assertThat(load.getParentSpanId()).isEqualTo(request.getSpanId());
            assertThat(load.getAttributes().get(AttributeKey.stringKey("aggregate")))
                    .isEqualTo("World");
            assertThat(metadata(universe, id[0]))
                    .isEqualTo(Map.of("correlation_id", save.getTraceId(), "traceparent", traceparent(save)));
        });
    }

    @Test
    void processingIsLinkedToTheSaveAndNoChildOfIt() {
        traced().withBean(NamesView.Hook.class)
                .withBean("namesView", NamesView.class)
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    context.getBean(Processors.class).awaitProcessed("names_view", 1, Duration.ofSeconds(20));
                    Awaitility.await()
                            .until(() -> spans.getFinishedSpanItems().stream()
                                    .anyMatch(one -> one.getName().equals("process names_view")));

                    SpanData process = span("process names_view");
                    SpanData save = span("save universe");
                    assertThat(process.getParentSpanContext()).isEqualTo(SpanContext.getInvalid());
                    assertThat(process.getTraceId()).isNotEqualTo(save.getTraceId());
                    assertThat(process.getLinks()).singleElement().satisfies(link -> {
                        assertThat(link.getSpanContext().getTraceId()).isEqualTo(save.getTraceId());
                        assertThat(link.getSpanContext().getSpanId()).isEqualTo(save.getSpanId());
                    });
                    assertThat(process.getAttributes().get(AttributeKey.stringKey("event")))
                            .isEqualTo("Created");
                });
    }

    @Test
    void whatComesOfAnEventHasItsTraceAsCorrelation() {
        traced().withBean(Echo.class).run(context -> {
            UUID id = context.getBean(Universe.class).createWorld("Earth");
            context.getBean(Processors.class).awaitProcessed("echo", 1, Duration.ofSeconds(20));
            Awaitility.await()
                    .until(() -> spans.getFinishedSpanItems().stream()
                            .anyMatch(one -> one.getName().equals("process echo")));

            FollowedLog log = context.getBean(Echo.class).followedLog();
            assertThat(log.select(NotificationSelection.from(1L, 10)))
                    .singleElement()
                    .extracting(notification ->
                            log.mapper().toDomainEvent(notification.event()).metadata())
                    .isEqualTo(Map.of(
                            "causation_id",
                            id + "#1",
                            "correlation_id",
                            span("save universe").getTraceId(),
                            "traceparent",
                            traceparent(span("process echo"))));
        });
    }

    @Test
    void keepsTheStateOfTheTraceToo() {
        traced().run(context -> {
            Universe universe = context.getBean(Universe.class);
            Tracer tracer = context.getBean(Tracer.class);
            var propagator = context.getBean(Propagator.class);
            Map<String, String> received = Map.of(
                    "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "tracestate", "vendor=a");
            UUID[] id = new UUID[1];
            try (Tracer.SpanInScope scope = tracer.withSpan(
                    propagator.extract(received, Map::get).name("request").start())) {
                assertThat(scope).isNotNull();
                id[0] = universe.createWorld("Earth");
            }

            assertThat(metadata(universe, id[0])).containsEntry("tracestate", "vendor=a");
            assertThat(metadata(universe, id[0]).get("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        });
    }

    // tag::convention[]
    static class KindOfAggregate implements LoadConvention {

        @Override
        public KeyValues getLowCardinalityKeyValues(LoadContext context) {
            return LoadConvention.super
                    .getLowCardinalityKeyValues(context)
                    .and("package", context.aggregate().getPackageName());
        }
    }
    // end::convention[]

    @Test
    void aConventionOfTheUsersGoesBefore() {
        traced().withBean(KindOfAggregate.class)
                .withBean(SaveConvention.class, () -> new SaveConvention() {
                    @Override
                    public String getName() {
                        return "shop.save";
                    }
                })
                .withBean(ProcessConvention.class, () -> new ProcessConvention() {
                    @Override
                    public String getContextualName(ProcessContext context) {
                        return "show " + context.event().payload().getClass().getSimpleName();
                    }
                })
                .withBean(SeenWorlds.class)
                .run(context -> {
                    Universe universe = context.getBean(Universe.class);
                    Names names = new Names();
                    context.getBean(ObservationRegistry.class)
                            .observationConfig()
                            .observationHandler(names);
                    UUID id = universe.createWorld("Earth");
                    universe.repository().get(World.class, id);

                    assertThat(names.seen)
                            .contains("shop.save", "eventsourcing.load")
                            .doesNotContain("eventsourcing.save");
                    Awaitility.await()
                            .until(() -> spans.getFinishedSpanItems().stream()
                                    .anyMatch(one -> one.getName().equals("show Created")));
                    assertThat(span("load World").getAttributes().get(AttributeKey.stringKey("package")))
                            .isEqualTo("dev.eventsourcing.boot.autoconfigure");
                });
    }

    private static final class Names implements ObservationHandler<Observation.Context> {

        private final List<String> seen = new CopyOnWriteArrayList<>();

        @Override
        public void onStop(Observation.Context context) {
            seen.add(context.getName());
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }

    @Test
    void observesWithoutATracerAndAddsNoTrace() {
        observed()
                .withClassLoader(new FilteredClassLoader("io.micrometer.tracing"))
                .run(context -> {
                    Universe universe = context.getBean(Universe.class);
                    Names names = new Names();
                    context.getBean(ObservationRegistry.class)
                            .observationConfig()
                            .observationHandler(names);
                    UUID id = universe.createWorld("Earth");

                    assertThat(names.seen).containsExactly("eventsourcing.save");
                    assertThat(metadata(universe, id)).containsOnlyKeys("correlation_id");
                });
    }

    @Test
    void thereAreNoneIfTheyAreSwitchedOff() {
        observed()
                .withPropertyValues("management.observations.enable.eventsourcing=false")
                .run(context -> {
                    Names names = new Names();
                    ObservationRegistry registry = context.getBean(ObservationRegistry.class);
                    registry.observationConfig().observationHandler(names);
                    Universe universe = context.getBean(Universe.class);
                    universe.repository().get(World.class, universe.createWorld("Earth"));
                    Observation.createNotStarted("another", registry).observe(() -> {});

                    assertThat(names.seen).containsExactly("another");
                });
    }

    @Test
    void backsOffWithoutARegistry() {
        SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(EventSourcingObservationAutoConfiguration.class))
                .withBean(Universe.class)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EventSourcingObservations.class));
    }

    private static Map<String, String> metadata(Universe universe, UUID id) {
        return universe.eventStore().get(OriginatorId.of(id)).get(0).metadata();
    }

    private static String traceparent(SpanData span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getSpanContext().getTraceFlags().asHex();
    }

    private SpanData span(String name) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + spans.getFinishedSpanItems()));
    }
}
