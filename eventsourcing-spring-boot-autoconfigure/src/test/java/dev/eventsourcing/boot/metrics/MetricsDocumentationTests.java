package dev.eventsourcing.boot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.autoconfigure.NamesView;
import dev.eventsourcing.boot.autoconfigure.SqliteFile;
import dev.eventsourcing.boot.autoconfigure.Universe;
import dev.eventsourcing.boot.autoconfigure.World;
import dev.eventsourcing.boot.observation.EventSourcingObservationAutoConfiguration;
import dev.eventsourcing.processing.Processors;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page and the dashboard tell of the meters that there are. */
class MetricsDocumentationTests {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `eventsourcing\\.[^|]*\\|[^|]*\\|[^|]*\\|[^|]*\\|[^|]*\\|$");
    private static final Pattern NAME = Pattern.compile("eventsourcing_\\w+");

    /** What tells the series of a meter apart. */
    private static final String SERIES = "_(sum|count|max|total|bucket|created)$";

    @TempDir
    private Path folder;

    @Test
    void thePageListsEveryMeterAsItIsRegistered() throws IOException {
        assertThat(ROW.matcher(Files.readString(DOCS.resolve("metrics.md")))
                        .results()
                        .map(MatchResult::group))
                .containsExactlyElementsOf(Arrays.stream(MeterDescription.values())
                        .map(MetricsDocumentationTests::row)
                        .toList());
    }

    private static String row(MeterDescription meter) {
        String type = meter.type().name().toLowerCase(Locale.ROOT).replace("distribution_", "");
        String tags = meter.tagKeys().stream().map(tag -> "`" + tag + "`").collect(Collectors.joining(", "));
        String unit = meter.unit() == null ? "seconds" : meter.unit();
        return "| `" + meter.id() + "` | " + type + " | " + tags + " | " + unit + " | " + meter.description() + " |";
    }

    @Test
    void theDashboardAsksForNothingThatIsNotScraped() throws IOException {
        Set<String> asked = new TreeSet<>();
        collect(JsonMapper.shared().readTree(DOCS.resolve("grafana/eventsourcing.json")), asked);
        assertThat(asked).hasSizeGreaterThan(20);

        assertThat(scraped()).containsAll(asked);
    }

    @Test
    void theDashboardShowsEveryMeterAndObservation() throws IOException {
        Set<String> asked = new TreeSet<>();
        collect(JsonMapper.shared().readTree(DOCS.resolve("grafana/eventsourcing.json")), asked);

        Set<String> scraped = scraped();
        scraped.removeIf(name -> name.contains("_active_seconds")); // of observations that are under way
        assertThat(scraped).isNotEmpty().allSatisfy(name -> {
            String meter = name.replaceFirst(SERIES, "");
            assertThat(asked)
                    .anySatisfy(one -> assertThat(one.replaceFirst(SERIES, "")).isEqualTo(meter));
        });
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isString()) {
            NAME.matcher(node.asString()).results().map(MatchResult::group).forEach(names::add);
        }
        node.values().forEach(child -> collect(child, names));
    }

    private Set<String> scraped() {
        Set<String> names = new TreeSet<>();
        SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingMetricsAutoConfiguration.class,
                        EventSourcingObservationAutoConfiguration.class,
                        MetricsAutoConfiguration.class,
                        ObservationAutoConfiguration.class))
                .withBean(PrometheusMeterRegistry.class, () -> new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
                .withBean(Universe.class)
                .withBean(NamesView.Hook.class)
                .withBean("namesView", NamesView.class)
                .run(context -> {
                    Universe universe = context.getBean(Universe.class);
                    UUID id = universe.createWorld("Earth");
                    universe.repository().get(World.class, id);
                    context.getBean(Processors.class).awaitProcessed("names_view", 1, Duration.ofSeconds(20));
                    NAME.matcher(context.getBean(PrometheusMeterRegistry.class).scrape())
                            .results()
                            .map(MatchResult::group)
                            .forEach(names::add);
                });
        return names;
    }
}
