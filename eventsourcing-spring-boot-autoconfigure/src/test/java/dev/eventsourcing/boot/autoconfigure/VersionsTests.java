package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.UnreadableEventsException;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Upcaster;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a release does with what another one has stored. */
@ExtendWith(OutputCaptureExtension.class)
class VersionsTests {

    private static final OriginatorId ID = OriginatorId.of(UUID.fromString("886313e1-3b8a-5372-9b90-0c9aee199e5d"));

    @Topic("said")
    record Said(String what) {}

    @Topic("heard")
    record Heard(String what) {}

    @Revision(2)
    @Topic("said")
    record SaidTo(String what, String whom) {}

    @TempDir
    private Path folder;

    @BeforeEach
    void storeWithTheFirstRelease() {
        try (ConfigurableApplicationContext context = start(First.class)) {
            context.getBean(Application.class)
                    .save(DomainEvent.following(ID, 0, List.of(new Said("hello"), new Heard("hello"))));
        }
    }

    @Test
    void beansThatAreUpcastersAreUsed() {
        try (ConfigurableApplicationContext context = start(Second.class, Upcasters.class)) {
            assertThat(payloads(context)).containsExactly(new SaidTo("hello", "bob"), new Heard("hello"));
        }
    }

    @Test
    void alsoWithTopicsOfTheUsers() {
        try (ConfigurableApplicationContext context = start(Second.class, Upcasters.class, OwnTopics.class)) {
            assertThat(payloads(context)).containsExactly(new SaidTo("hello", "bob"), new Heard("hello"));
        }
    }

    @Test
    void anUpcasterThatIsMissingStopsTheStart(CapturedOutput output) {
        assertThatThrownBy(() -> start(Second.class)).isNotNull();

        assertThat(report(output))
                .contains(
                        "Description:\n\nEvents of topic \"said\" are at revision 2, and there is no upcaster for those of"
                                + " revision 1.\n",
                        "Action:\n\nRegister one, or define it as a bean: Upcaster.of(\"said\", 1, payload -> …) makes"
                                + " revision 2 of them.\n");
    }

    @Test
    void anUpcasterToATopicThatNobodyKnowsStopsTheStart(CapturedOutput output) {
        assertThatThrownBy(() -> start(OnlySaid.class, FromAskedToHeard.class)).isNotNull();

        assertThat(report(output))
                .contains(
                        "Description:\n\nThe upcasters of topic \"asked\" can make events of topic \"heard\", which has no"
                                + " type, nor upcasters that make another of it.\n",
                        "Action:\n\nCorrect the name in their targets(), or register the type of \"heard\".\n");
    }

    @Test
    void anUpcasterToTheTopicOfAnApplicationThatIsMadeLaterIsLeftAlone() {
        try (ConfigurableApplicationContext context = startLazily(First.class, FromAskedToHeard.class)) {
            assertThat(payloads(context)).containsExactly(new Said("hello"), new Heard("hello"));
        }
    }

    @Test
    void eventsThatCannotBeReadStopTheStartBeforeAnythingIsServed(CapturedOutput output) {
        try (ConfigurableApplicationContext context = start(Second.class, Upcasters.class)) {
            context.getBean(Application.class).save(DomainEvent.following(ID, 2, List.of(new SaidTo("bye", "bob"))));
        }

        assertThatThrownBy(() -> start(OnlySaid.class, Serving.class)).isNotNull();

        assertThat(report(output))
                .contains(
                        "Description:\n\nIn the store of \"talks\" there are events that this build cannot read:",
                        "  topic \"heard\", revision 1, such as notification 2: the topic is not registered",
                        "  topic \"said\", revision 2, such as notification 3: this build knows revision 1",
                        "Action:\n\nStart the release that stored them")
                .doesNotContain("\tat ");
        assertThat(output).doesNotContain("now serving");
    }

    @Test
    void anApplicationThatIsMadeLaterLooksThen() {
        try (ConfigurableApplicationContext context = start(Second.class, Upcasters.class)) {
            context.getBean(Application.class).save(DomainEvent.following(ID, 2, List.of(new SaidTo("bye", "bob"))));
        }

        try (ConfigurableApplicationContext context = startLazily(OnlySaid.class)) {
            assertThatThrownBy(() -> context.getBean(Application.class))
                    .hasRootCauseInstanceOf(UnreadableEventsException.class)
                    .rootCause()
                    .hasMessageContaining("topic \"heard\", revision 1");
        }
    }

    private static List<Object> payloads(ConfigurableApplicationContext context) {
        return context.getBean(Application.class).eventStore().get(ID).stream()
                .map(DomainEvent::payload)
                .toList();
    }

    private ConfigurableApplicationContext start(Class<?>... configurations) {
        return start(new SpringApplication(configurations));
    }

    private ConfigurableApplicationContext startLazily(Class<?>... configurations) {
        SpringApplication application = new SpringApplication(configurations);
        application.setLazyInitialization(true);
        return start(application);
    }

    private ConfigurableApplicationContext start(SpringApplication application) {
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        return application.run("--spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"));
    }

    private static String report(CapturedOutput output) {
        String all = output.toString().replace("\r\n", "\n");
        int start = all.indexOf("APPLICATION FAILED TO START");
        assertThat(start).as(all).isPositive();
        return all.substring(start);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class First {
        @Bean
        Application talks(InfrastructureFactory infrastructure) {
            return new Application("talks", infrastructure, Said.class, Heard.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Second {
        @Bean
        Application talks(InfrastructureFactory infrastructure) {
            return new Application("talks", infrastructure, SaidTo.class, Heard.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OnlySaid {
        @Bean
        Application talks(InfrastructureFactory infrastructure) {
            return new Application("talks", infrastructure, Said.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Upcasters {
        @Bean
        Upcaster saidOfRevision1() {
            return Upcaster.of("said", 1, payload -> payload.put("whom", "bob"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class FromAskedToHeard {
        @Bean
        Upcaster asked() {
            return Upcaster.of("asked", 1, Set.of("heard"), event -> List.of(event.as("heard", 1, event.payload())));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnTopics {
        @Bean
        Topics topics() {
            return new Topics();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Serving.Server.class)
    static class Serving {
        static class Server implements SmartLifecycle {
            @Override
            public void start() {
                LoggerFactory.getLogger(Server.class).info("now serving");
            }

            @Override
            public void stop() {}

            @Override
            public boolean isRunning() {
                return false;
            }
        }
    }
}
