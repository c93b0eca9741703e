package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigurationMetadataTests {

    @Test
    void describesEveryProperty() throws IOException {
        Map<String, JsonNode> properties = properties();
        assertThat(properties)
                .containsOnlyKeys(
                        "eventsourcing.applications",
                        "eventsourcing.cipher.active-key",
                        "eventsourcing.cipher.enabled",
                        "eventsourcing.cipher.keys",
                        "eventsourcing.compressor",
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
                        "eventsourcing.section-size",
                        "eventsourcing.web.notification-log.applications",
                        "eventsourcing.web.notification-log.enabled",
                        "eventsourcing.web.notification-log.heartbeat-interval",
                        "eventsourcing.web.notification-log.max-streams",
                        "eventsourcing.web.notification-log.path",
                        "eventsourcing.web.notification-log.poll-interval");
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
                        Map.entry("eventsourcing.compressor", "none"),
                        Map.entry("eventsourcing.jdbc.group-commit.enabled", "true"),
                        Map.entry("eventsourcing.jdbc.group-commit.queue-capacity", "10000"),
                        Map.entry("eventsourcing.jdbc.lock-timeout", "5s"),
                        Map.entry("eventsourcing.jdbc.postgresql.ordering", "strict"),
                        Map.entry("eventsourcing.jdbc.postgresql.claim-timeout", "750ms"),
                        Map.entry("eventsourcing.jdbc.postgresql.stall-warning", "2s"),
                        Map.entry("eventsourcing.jdbc.postgresql.wake-ups", "true"),
                        Map.entry("eventsourcing.jdbc.schema", "migrate"),
                        Map.entry("eventsourcing.originator-id-type", "uuid"),
                        Map.entry("eventsourcing.persistence", "auto"),
                        Map.entry("eventsourcing.section-size", "10"),
                        Map.entry("eventsourcing.web.notification-log.enabled", "false"),
                        Map.entry("eventsourcing.web.notification-log.heartbeat-interval", "15s"),
                        Map.entry("eventsourcing.web.notification-log.max-streams", "100"),
                        Map.entry("eventsourcing.web.notification-log.poll-interval", "1s"));
    }

    private static Map<String, JsonNode> properties() throws IOException {
        try (InputStream in =
                EventSourcingProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            // the class path has such a file in each of Boot's modules too: this is the one beside the class
            Map<String, JsonNode> properties = new TreeMap<>();
            JsonMapper.builder()
                    .build()
                    .readTree(in)
                    .get("properties")
                    .forEach(property -> properties.put(property.get("name").asString(), property));
            return properties;
        }
    }
}
