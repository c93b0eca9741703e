package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.context.properties.ConfigurationPropertiesReportEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.env.EnvironmentEndpointAutoConfiguration;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The endpoints that show settings show no keys, whatever they are set to show. */
class KeySanitizingTests {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String ANOTHER = "QUJDREVGR0hJSktMTU5PUEFCQ0RFRkdISUpLTE1OT1A=";
    private static final String OF_AN_APPLICATION = "YWJjZGVmZ2hpamtsbW5vcGFiY2RlZmdoaWprbG1ub3A=";

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EventSourcingAutoConfiguration.class,
                    EnvironmentEndpointAutoConfiguration.class,
                    ConfigurationPropertiesReportEndpointAutoConfiguration.class))
            .withPropertyValues(
                    "management.endpoints.web.exposure.include=*",
                    "management.endpoints.jmx.exposure.include=*",
                    "management.endpoint.env.show-values=always",
                    "management.endpoint.configprops.show-values=always",
                    "eventsourcing.name=universe",
                    "eventsourcing.persistence=memory",
                    "eventsourcing.cipher.active-key=k1",
                    "eventsourcing.cipher.keys.k1=" + KEY,
                    "eventsourcing.cipher.keys.[k.2]=${my.secret}",
                    "my.secret=" + ANOTHER,
                    "eventsourcing.applications.billing.cipher.keys.k3=" + OF_AN_APPLICATION,
                    "another.line=java --eventsourcing.applications.billing.cipher.keys.k3=" + OF_AN_APPLICATION,
                    "command.line=java -jar app.jar --eventsourcing.cipher.keys.k1=" + KEY)
            .withInitializer(context -> environmentVariable(context.getEnvironment()));

    private static void environmentVariable(ConfigurableEnvironment environment) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "variables",
                        Map.of("EVENTSOURCING_CIPHER_KEYS_K9", "not used, and a key", "PLAIN_VARIABLE", "plain")));
    }

    @Test
    void envShowsNoKeys() {
        runner.run(context -> {
            EnvironmentEndpoint env = context.getBean(EnvironmentEndpoint.class);
            List<Supplier<Object>> questions = new ArrayList<>();
            questions.add(() -> env.environment(null));
            for (String name : List.of("eventsourcing.cipher.keys.k1", "my.secret", "command.line")) {
                questions.add(() -> env.environmentEntry(name));
            }
            for (Supplier<Object> question : questions) {
                assertShowsNoKey(json(question.get()));
            }
            assertThat(json(env.environment(null)))
                    .doesNotContain("not used, and a key")
                    .contains("plain", "\"k1\"", "memory");
        });
    }

    @Test
    void configpropsShowsNoKeys() {
        runner.run(context -> {
            String shown = json(
                    context.getBean(ConfigurationPropertiesReportEndpoint.class).configurationProperties());

            assertShowsNoKey(shown);
            assertThat(shown).contains("eventsourcing", "activeKey", "\"k1\"", "MEMORY");
        });
    }

    @Test
    void isNotNeededWithoutTheActuator() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(EventSourcingAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
                .withPropertyValues("eventsourcing.cipher.keys.k1=" + KEY)
                .run(context ->
                        assertThat(context).hasNotFailed().doesNotHaveBean("eventSourcingKeySanitizingFunction"));
    }

    @Test
    void beansPrintNoKeys() {
        runner.run(context -> {
            for (String name : context.getBeanDefinitionNames()) {
                if (name.contains("eventSourcing") || name.contains("eventsourcing")) {
                    assertShowsNoKey(String.valueOf(((ApplicationContext) context).getBean(name)));
                }
            }
        });
    }

    private static void assertShowsNoKey(String shown) {
        for (String key : List.of(KEY, ANOTHER, OF_AN_APPLICATION)) {
            assertThat(shown).doesNotContain(key.substring(0, 20));
        }
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
