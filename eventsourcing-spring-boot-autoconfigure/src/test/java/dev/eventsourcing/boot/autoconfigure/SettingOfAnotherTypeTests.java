package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every setting that is a number, a time or a switch, with a value that is none. */
class SettingOfAnotherTypeTests {

    private static final Set<String> NUMBERS = Set.of(
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.time.Duration",
            "org.springframework.util.unit.DataSize");

    private static final Set<String> SWITCHES = Set.of("java.lang.Boolean");

    private static final List<Class<?>> SETTINGS =
            List.of(EventSourcingProperties.class, ProcessorDefaultsProperties.class, NotificationLogProperties.class);

    /** In maps, so that the metadata do not list them. */
    private static final List<String> NUMBERS_IN_MAPS = List.of(
            "eventsourcing.applications.universe.section-size",
            "eventsourcing.applications.universe.cache.maximum-size",
            "eventsourcing.applications.universe.snapshots.keep",
            "eventsourcing.processors.worlds.batch-size",
            "eventsourcing.processors.worlds.poll-interval",
            "eventsourcing.snapshots.every.world");

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withPropertyValues("management.endpoints.web.exposure.include=*") // or its settings are not read
            .withConfiguration(AutoConfigurations.of(
                    ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()).getCandidates().stream()
                            .filter(name -> name.startsWith("dev.eventsourcing."))
                            .map(SettingOfAnotherTypeTests::load)
                            .toArray(Class<?>[]::new)));

    @TestFactory
    Stream<DynamicTest> aNumberThatIsNoneStopsTheStart() throws IOException {
        return Stream.concat(ofType(NUMBERS).stream(), NUMBERS_IN_MAPS.stream())
                .map(key -> dynamicTest(key, () -> refuses(key, "many")));
    }

    @TestFactory
    Stream<DynamicTest> aSwitchThatIsNeitherOnNorOffStopsTheStart() throws IOException {
        return ofType(SWITCHES).stream().map(key -> dynamicTest(key, () -> refuses(key, "perhaps")));
    }

    @Test
    void anEmptyValueIsTheDefault() throws IOException {
        List<String> keys = new ArrayList<>(ofType(NUMBERS));
        keys.addAll(ofType(SWITCHES));

        runner.run(plain -> runner.withPropertyValues(
                        keys.stream().map(key -> key + "=").toArray(String[]::new))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    for (Class<?> settings : SETTINGS) {
                        assertThat((Object) context.getBean(settings)).isEqualTo(plain.getBean(settings));
                    }
                }));
    }

    private void refuses(String key, String value) {
        runner.withPropertyValues(key + "=" + value).run(context -> {
            assertThat(context).hasFailed();
            assertThat(messages(context.getStartupFailure())).contains(key, value);
        });
    }

    private static String messages(Throwable failure) {
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }

    private static List<String> ofType(Set<String> types) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in =
                EventSourcingProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            for (JsonNode property : JsonMapper.builder().build().readTree(in).get("properties")) {
                String name = property.get("name").asString();
                // those below "management" are read by Boot's conditions, for endpoints of every kind alike
                if (types.contains(property.get("type").asString()) && name.startsWith("eventsourcing.")) {
                    names.add(name);
                }
            }
        }
        assertThat(names).isNotEmpty();
        return names;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
