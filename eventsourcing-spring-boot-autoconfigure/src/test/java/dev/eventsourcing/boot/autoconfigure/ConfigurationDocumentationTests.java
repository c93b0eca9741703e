package dev.eventsourcing.boot.autoconfigure;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of settings tells of those that there are, of this library and of Spring Boot. */
class ConfigurationDocumentationTests {

    private static final Path PAGE = Path.of("..", "docs", "configuration.md");
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `(?:eventsourcing|management)\\..*\\|$");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|([^|]*)\\|(.*)\\|$");
    private static final Pattern TABLE =
            Pattern.compile("\\| (?:setting|`([a-z.-]+\\.)`) \\| default \\|.*\n((?:\\|.*\n)+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]*) \\| ([^|]*) \\|.*$");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final Pattern KEY = Pattern.compile("`([a-z-]+)`");
    private static final Pattern NAME = Pattern.compile("`((?:eventsourcing|spring)\\.[a-z0-9.-]+)`");

    /** Those that version 9 of Python's eventsourcing reads for its own stores, present and former names. */
    private static final Set<String> VARIABLES = Set.of(
            "PERSISTENCE_MODULE",
            "INFRASTRUCTURE_FACTORY",
            "FACTORY_TOPIC",
            "TRANSCODER_TOPIC",
            "MAPPER_TOPIC",
            "COMPRESSOR_TOPIC",
            "CIPHER_TOPIC",
            "CIPHER_KEY",
            "IS_SNAPSHOTTING_ENABLED",
            "AGGREGATE_CACHE_MAXSIZE",
            "AGGREGATE_CACHE_FASTFORWARD",
            "AGGREGATE_CACHE_FASTFORWARD_SKIPPING",
            "DEEPCOPY_FROM_AGGREGATE_CACHE",
            "ORIGINATOR_ID_TYPE",
            "CREATE_TABLE",
            "SINGLE_ROW_TRACKING",
            "SQLITE_DBNAME",
            "SQLITE_LOCK_TIMEOUT",
            "POSTGRES_DBNAME",
            "POSTGRES_HOST",
            "POSTGRES_PORT",
            "POSTGRES_USER",
            "POSTGRES_PASSWORD",
            "POSTGRES_GET_PASSWORD_TOPIC",
            "POSTGRES_SCHEMA",
            "POSTGRES_CONNECT_TIMEOUT",
            "POSTGRES_POOL_SIZE",
            "POSTGRES_MAX_OVERFLOW",
            "POSTGRES_MAX_WAITING",
            "POSTGRES_POOL_TIMEOUT",
            "POSTGRES_CONN_MAX_AGE",
            "POSTGRES_PRE_PING",
            "POSTGRES_LOCK_TIMEOUT",
            "POSTGRES_IDLE_IN_TRANSACTION_SESSION_TIMEOUT",
            "POSTGRES_ORIGINATOR_ID_TYPE",
            "POSTGRES_ENABLE_DB_FUNCTIONS");

    @Test
    void everySettingIsListedAsTheMetadataTellsOfIt() throws IOException {
        TreeMap<String, String> rows = new TreeMap<>();
        for (JsonNode property : properties(EventSourcingProperties.class.getResource("/" + METADATA))) {
            String name = property.get("name").asString();
            JsonNode value = property.path("defaultValue");
            String defaultValue = value.isMissingNode() || value.isArray()
                    ? ""
                    : "`" + value.asString().toLowerCase(Locale.ROOT) + "`";
            rows.put(
                    name,
                    "| `" + name + "` | " + defaultValue + " | "
                            + property.get("description").asString() + " |");
        }

        assertThat(SETTING.matcher(page()).results().map(MatchResult::group)).containsExactlyElementsOf(rows.values());
    }

    @Test
    void itSaysWhatCanBeSetForOneApplication() throws IOException {
        String section = page().substring(page().indexOf("## For one application"));
        String listed = section.substring(0, section.indexOf("can be set for one application"));

        assertThat(KEY.matcher(listed).results().map(key -> key.group(1)))
                .containsExactlyElementsOf(keys(ApplicationProperties.class, "datasource"))
                .containsExactlyElementsOf(keys(EventSourcingProperties.class, "name", "applications"));
    }

    private static List<String> keys(Class<?> properties, String... but) {
        return Arrays.stream(properties.getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .filter(key -> !List.of(but).contains(key))
                .sorted()
                .toList();
    }

    @Test
    void otherPagesTellOfTheSameDefaults() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> pages = Files.list(PAGE.resolveSibling("."))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                told.addAll(defaults(Files.readString(page)));
            }
        }

        assertThat(told)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(page()).as("all settings").contains("| " + row + " |"));
    }

    /** Returns keys and defaults, of one row or of several in one, whose keys are below that of the table. */
    private static List<String> defaults(String page) {
        List<String> defaults = new ArrayList<>();
        for (MatchResult table : TABLE.matcher(page).results().toList()) {
            for (MatchResult row : ROW.matcher(table.group(2)).results().toList()) {
                List<String> keys = WORD.matcher(row.group(1))
                        .results()
                        .map(word -> word.group(1))
                        .toList();
                List<String> values = WORD.matcher(row.group(2))
                        .results()
                        .map(word -> word.group(1))
                        .toList();
                String above = keys.get(0).substring(0, keys.get(0).lastIndexOf('.') + 1);
                for (int i = 0; i < values.size(); i++) {
                    String key =
                            keys.get(i).startsWith(".") ? above + keys.get(i).substring(1) : keys.get(i);
                    defaults.add("`" + requireNonNullElse(table.group(1), "") + key + "` | `" + values.get(i) + "`");
                }
            }
        }
        return defaults;
    }

    @Test
    void everyVariableOfTheReferenceHasItsPlaceOrAReasonWhyItHasNone() throws IOException {
        List<MatchResult> rows = VARIABLE.matcher(page()).results().toList();

        assertThat(rows).extracting(row -> row.group(1)).containsExactlyInAnyOrderElementsOf(VARIABLES);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.group(2) + row.group(3)).as(row.group(1)).isNotBlank());
    }

    @Test
    void everyPropertyThatIsNamedThereIsOne() throws IOException {
        Set<String> known = new TreeSet<>();
        for (URL metadata : Collections.list(getClass().getClassLoader().getResources(METADATA))) {
            properties(metadata)
                    .forEach(property -> known.add(property.get("name").asString()));
        }
        List<String> named = new ArrayList<>();
        VARIABLE.matcher(page())
                .results()
                .forEach(row -> NAME.matcher(row.group()).results().forEach(name -> named.add(name.group(1))));

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(known).containsAll(named);
    }

    @Test
    void theExampleIsOfSettingsThatThereAre() throws IOException {
        List<PropertySource<?>> example =
                new YamlPropertySourceLoader().load("example", new ClassPathResource("applications.yml"));
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues("SCHOOL_KEY=secret")
                .withInitializer(
                        context -> example.forEach(context.getEnvironment().getPropertySources()::addLast))
                .run(context -> {
                    EventSourcingProperties properties = context.getBean(EventSourcingProperties.class);
                    assertThat(properties.application("universe").own().toString())
                            .contains("compressor=NONE", "every={World=50}");
                    assertThat(properties.application("dog_school").own().toString())
                            .contains("datasource=school", "commandAttempts=3", "keys=[2027]", "lockTimeout=PT2S")
                            .contains("ordering=CONCURRENT")
                            .doesNotContain("secret");
                });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(EventSourcingProperties.class)
    static class Bound {}

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static List<JsonNode> properties(URL metadata) throws IOException {
        try (InputStream in = metadata.openStream()) {
            return List.copyOf(JsonMapper.shared()
                    .readTree(in)
                    .get("properties")
                    .valueStream()
                    .toList());
        }
    }
}
