package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Algorithm;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Compression;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.IdType;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Ordering;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Persistence;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Schema;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.StartFrom;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.Show;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigurationMetadataTests {

    @Test
    void describesEveryProperty() throws IOException {
        Map<String, JsonNode> properties = properties();
        assertThat(properties)
                .containsOnlyKeys(
                        "eventsourcing.applications",
                        "eventsourcing.cache.fast-forward",
                        "eventsourcing.cache.maximum-size",
                        "eventsourcing.cipher.active-key",
                        "eventsourcing.cipher.algorithm",
                        "eventsourcing.cipher.enabled",
                        "eventsourcing.cipher.keys",
                        "eventsourcing.cipher.read-plain",
                        "eventsourcing.command-attempts",
                        "eventsourcing.compressor",
                        "eventsourcing.correlation-ids",
                        "eventsourcing.endpoint.roles",
                        "eventsourcing.endpoint.show-payloads",
                        "eventsourcing.endpoint.timeout",
                        "eventsourcing.health.stall-threshold",
                        "eventsourcing.health.timeout",
                        "eventsourcing.jdbc.group-commit.enabled",
                        "eventsourcing.jdbc.group-commit.queue-capacity",
                        "eventsourcing.jdbc.lock-timeout",
                        "eventsourcing.jdbc.postgresql.ordering",
                        "eventsourcing.jdbc.postgresql.claim-timeout",
                        "eventsourcing.jdbc.postgresql.stall-warning",
                        "eventsourcing.jdbc.postgresql.wake-ups",
                        "eventsourcing.jdbc.schema",
                        "eventsourcing.name",
                        "eventsourcing.originator-id-type",
                        "eventsourcing.persistence",
                        "eventsourcing.processors",
                        "eventsourcing.processors.defaults.batch-size",
                        "eventsourcing.processors.defaults.enabled",
                        "eventsourcing.processors.defaults.lag-threshold",
                        "eventsourcing.processors.defaults.on-error",
                        "eventsourcing.processors.defaults.poll-interval",
                        "eventsourcing.processors.defaults.retry.initial-delay",
                        "eventsourcing.processors.defaults.retry.max-attempts",
                        "eventsourcing.processors.defaults.retry.max-delay",
                        "eventsourcing.processors.defaults.retry.multiplier",
                        "eventsourcing.processors.defaults.stall-threshold",
                        "eventsourcing.processors.defaults.start-from",
                        "eventsourcing.processors.defaults.topics",
                        "eventsourcing.section-size",
                        "eventsourcing.snapshots.enabled",
                        "eventsourcing.snapshots.every",
                        "eventsourcing.snapshots.keep",
                        "eventsourcing.snapshots.slow-load-threshold",
                        "eventsourcing.web.notification-log.applications",
                        "eventsourcing.web.notification-log.enabled",
                        "eventsourcing.web.notification-log.heartbeat-interval",
                        "eventsourcing.web.notification-log.max-streams",
                        "eventsourcing.web.notification-log.path",
                        "eventsourcing.web.notification-log.poll-interval",
                        "management.endpoint.eventsourcing.access",
                        "management.endpoint.eventsourcing.cache.time-to-live",
                        "management.health.eventsourcing.enabled",
                        "management.info.eventsourcing.enabled");
        assertThat(properties)
                .allSatisfy((name, property) -> assertThat(
                                property.path("description").asString(""))
                        .as(name)
                        .matches("[A-Z].*\\."));
    }

    @Test
    void namesTheDefaults() throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        properties().forEach((name, property) -> {
            if (property.has("defaultValue")) {
                defaults.put(name, property.get("defaultValue").asString());
            }
        });
        assertThat(defaults)
                .containsExactly(
                        Map.entry("eventsourcing.cache.fast-forward", "true"),
                        Map.entry("eventsourcing.cache.maximum-size", "0"),
                        Map.entry("eventsourcing.cipher.algorithm", "aes-gcm"),
                        Map.entry("eventsourcing.cipher.read-plain", "false"),
                        Map.entry("eventsourcing.command-attempts", "10"),
                        Map.entry("eventsourcing.compressor", "none"),
                        Map.entry("eventsourcing.correlation-ids", "true"),
                        Map.entry("eventsourcing.endpoint.show-payloads", "never"),
                        Map.entry("eventsourcing.endpoint.timeout", "5s"),
                        Map.entry("eventsourcing.health.stall-threshold", "30s"),
                        Map.entry("eventsourcing.health.timeout", "5s"),
                        Map.entry("eventsourcing.jdbc.group-commit.enabled", "true"),
                        Map.entry("eventsourcing.jdbc.group-commit.queue-capacity", "10000"),
                        Map.entry("eventsourcing.jdbc.lock-timeout", "5s"),
                        Map.entry("eventsourcing.jdbc.postgresql.claim-timeout", "750ms"),
                        Map.entry("eventsourcing.jdbc.postgresql.ordering", "strict"),
                        Map.entry("eventsourcing.jdbc.postgresql.stall-warning", "2s"),
                        Map.entry("eventsourcing.jdbc.postgresql.wake-ups", "true"),
                        Map.entry("eventsourcing.jdbc.schema", "migrate"),
                        Map.entry("eventsourcing.originator-id-type", "uuid"),
                        Map.entry("eventsourcing.persistence", "auto"),
                        Map.entry("eventsourcing.processors.defaults.batch-size", "200"),
                        Map.entry("eventsourcing.processors.defaults.enabled", "true"),
                        Map.entry("eventsourcing.processors.defaults.lag-threshold", "10000"),
                        Map.entry("eventsourcing.processors.defaults.on-error", "stop"),
                        Map.entry("eventsourcing.processors.defaults.poll-interval", "500ms"),
                        Map.entry("eventsourcing.processors.defaults.retry.initial-delay", "100ms"),
                        Map.entry("eventsourcing.processors.defaults.retry.max-attempts", "5"),
                        Map.entry("eventsourcing.processors.defaults.retry.max-delay", "30s"),
                        Map.entry("eventsourcing.processors.defaults.retry.multiplier", "2"),
                        Map.entry("eventsourcing.processors.defaults.stall-threshold", "30s"),
                        Map.entry("eventsourcing.processors.defaults.start-from", "beginning"),
                        Map.entry("eventsourcing.section-size", "10"),
                        Map.entry("eventsourcing.web.notification-log.enabled", "false"),
                        Map.entry("eventsourcing.web.notification-log.heartbeat-interval", "15s"),
                        Map.entry("eventsourcing.web.notification-log.max-streams", "100"),
                        Map.entry("eventsourcing.web.notification-log.poll-interval", "1s"),
                        Map.entry("management.endpoint.eventsourcing.access", "read_only"),
                        Map.entry("management.endpoint.eventsourcing.cache.time-to-live", "0ms"),
                        Map.entry("management.health.eventsourcing.enabled", "true"),
                        Map.entry("management.info.eventsourcing.enabled", "true"));
    }

    @Test
    void hintsAtValuesThatAreAccepted() throws IOException {
        Map<String, List<String>> hints = new TreeMap<>();
        metadata()
                .get("hints")
                .forEach(hint -> hints.put(
                        hint.get("name").asString(),
                        hint.get("values")
                                .valueStream()
                                .map(value -> value.get("value").asString())
                                .toList()));
        assertThat(hints)
                .containsOnlyKeys(
                        "eventsourcing.cipher.algorithm",
                        "eventsourcing.compressor",
                        "eventsourcing.endpoint.show-payloads",
                        "eventsourcing.jdbc.postgresql.ordering",
                        "eventsourcing.jdbc.schema",
                        "eventsourcing.originator-id-type",
                        "eventsourcing.persistence",
                        "eventsourcing.processors.defaults.on-error",
                        "eventsourcing.processors.defaults.start-from",
                        "eventsourcing.processors.keys");
        assertChoices(hints.get("eventsourcing.cipher.algorithm"), Algorithm.values());
        assertChoices(hints.get("eventsourcing.compressor"), Compression.values());
        assertChoices(hints.get("eventsourcing.endpoint.show-payloads"), Show.values());
        assertChoices(hints.get("eventsourcing.jdbc.postgresql.ordering"), Ordering.values());
        assertChoices(hints.get("eventsourcing.jdbc.schema"), Schema.values());
        assertChoices(hints.get("eventsourcing.originator-id-type"), IdType.values());
        assertChoices(hints.get("eventsourcing.persistence"), Persistence.values());
        assertChoices(hints.get("eventsourcing.processors.defaults.on-error"), OnError.values());
        assertThat(hints.get("eventsourcing.processors.defaults.start-from"))
                .allSatisfy(value -> assertThat(StartFrom.of(value)).isNotNull());
    }

    private static void assertChoices(List<String> hints, Enum<?>[] choices) {
        assertThat(hints)
                .containsExactlyElementsOf(Arrays.stream(choices)
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private static Map<String, JsonNode> properties() throws IOException {
        Map<String, JsonNode> properties = new TreeMap<>();
        metadata()
                .get("properties")
                .forEach(property -> properties.put(property.get("name").asString(), property));
        return properties;
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream in =
                EventSourcingProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            // the class path has such a file in each of Boot's modules too: this is the one beside the class
            return JsonMapper.builder().build().readTree(in);
        }
    }
}
