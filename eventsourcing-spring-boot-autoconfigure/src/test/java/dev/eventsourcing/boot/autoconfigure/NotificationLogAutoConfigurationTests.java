package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.boot.web.NotificationLogServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.DispatcherServlet;

@ExtendWith(OutputCaptureExtension.class)
class NotificationLogAutoConfigurationTests {

    private static final String ENABLED = "eventsourcing.web.notification-log.enabled=true";
    private static final String ROUTES = "eventSourcingNotificationLogRoutes";
    private static final AutoConfigurations CONFIGURATIONS = AutoConfigurations.of(
            EventSourcingAutoConfiguration.class,
            NotificationLogAutoConfiguration.class,
            DispatcherServletAutoConfiguration.class,
            WebMvcAutoConfiguration.class);

    private final WebApplicationContextRunner contextRunner =
            new WebApplicationContextRunner().withConfiguration(CONFIGURATIONS).withBean(Universe.class);

    @Test
    void servesNothingUnlessItIsAskedTo() {
        contextRunner.run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(NotificationLogServer.class);
            assertThat(status(context, "/notifications/1,10")).isEqualTo(404);
        });
    }

    @Test
    void saysWhereItCannotServe(CapturedOutput output) {
        ApplicationContextRunner withoutWeb =
                new ApplicationContextRunner().withConfiguration(CONFIGURATIONS).withBean(Universe.class);
        withoutWeb.run(context -> assertThat(context).hasNotFailed());
        contextRunner
                .withPropertyValues(ENABLED)
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(output).doesNotContain("no notification log is served");

        withoutWeb
                .withPropertyValues(ENABLED)
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(output).containsOnlyOnce(ENABLED.replace("=", " is ") + ", and no notification log is served");
    }

    @Test
    void checksItsSettingsWhereItCannotServe() {
        new ApplicationContextRunner()
                .withConfiguration(CONFIGURATIONS)
                .withPropertyValues("eventsourcing.web.notification-log.max-streams=0")
                .run(context ->
                        assertThat(context).getFailure().rootCause().isInstanceOf(InvalidSettingException.class));
    }

    @Test
    void servesTheLogOfTheOnlyApplication() {
        contextRunner.withPropertyValues(ENABLED).run(context -> {
            context.getBean(Universe.class).createWorld("Earth");

            assertThat(text(context, "/notifications/1,10")).contains("\"topic\":\"World.Created\"");
            assertThat(text(context, "/notifications?limit=1")).startsWith("[{\"id\":1,");
            assertThat(text(context, "/notifications")).startsWith("[{\"id\":1,");
            assertThat(text(context, "/notifications/horizon")).isEqualTo("{\"horizon\":1}");
        });
    }

    @Test
    void servesTheLogsOfSeveralApplicationsUnderTheirNames() {
        contextRunner.withBean(DogSchool.class).withPropertyValues(ENABLED).run(context -> {
            context.getBean(Universe.class).createWorld("Earth");

            assertThat(text(context, "/universe/notifications/1,10")).contains("World.Created");
            assertThat(text(context, "/dog_school/notifications/horizon")).isEqualTo("{\"horizon\":0}");
            assertThat(status(context, "/notifications/1,10")).isEqualTo(404);
        });
    }

    @Test
    void servesTheLogThatIsNamedAtThePathThatIsSet() {
        contextRunner
                .withBean(DogSchool.class)
                .withPropertyValues(
                        ENABLED,
                        "eventsourcing.web.notification-log.applications=dog_school",
                        "eventsourcing.web.notification-log.path=/internal/{application}/log")
                .run(context -> {
                    assertThat(status(context, "/internal/dog_school/log/1,10")).isEqualTo(200);
                    assertThat(status(context, "/internal/universe/log/1,10")).isEqualTo(404);
                });
    }

    @Test
    void takesTheSectionSizeOfTheApplication() {
        contextRunner
                .withPropertyValues(ENABLED, "eventsourcing.section-size=2")
                .run(context -> {
                    for (int i = 0; i < 3; i++) {
                        context.getBean(Universe.class).createWorld("Earth");
                    }
                    assertThat(text(context, "/notifications"))
                            .contains("\"id\":2,")
                            .doesNotContain("\"id\":3,");
                });
    }

    @Test
    void refusesOnePathForTwoLogs() {
        contextRunner
                .withBean(DogSchool.class)
                .withPropertyValues(ENABLED, "eventsourcing.web.notification-log.path=/log")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining(
                                "eventsourcing.web.notification-log.path is \"/log\", and it is the path of 2 logs."));
    }

    @Test
    void refusesSettingsThatCannotWork() {
        assertRefused("path=log", "eventsourcing.web.notification-log.path is \"log\".");
        assertRefused("path=/log/", "eventsourcing.web.notification-log.path is \"/log/\".");
        assertRefused("poll-interval=0s", "eventsourcing.web.notification-log.poll-interval is PT0S.");
        assertRefused("heartbeat-interval=-1s", "eventsourcing.web.notification-log.heartbeat-interval is PT-1S.");
        assertRefused("max-streams=0", "eventsourcing.web.notification-log.max-streams is 0.");
        assertRefused("applications=nobody", "[nobody]");
    }

    private void assertRefused(String setting, String message) {
        contextRunner
                .withPropertyValues(ENABLED, "eventsourcing.web.notification-log." + setting)
                .run(context -> assertThat(context.getStartupFailure())
                        .as(setting)
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining(message));
    }

    @Test
    void backsOffForTheUsersOwnServer() {
        NotificationLogServer own = new NotificationLogServer(Duration.ofSeconds(1), Duration.ofSeconds(1), 1);
        contextRunner
                .withBean(NotificationLogServer.class, () -> own)
                .withPropertyValues(ENABLED)
                .run(context ->
                        assertThat(context.getBean(NotificationLogServer.class)).isSameAs(own));
    }

    @Test
    void backsOffWithoutTheWeb() {
        new ApplicationContextRunner()
                .withConfiguration(CONFIGURATIONS)
                .withBean(Universe.class)
                .withPropertyValues(ENABLED)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ROUTES));
        contextRunner
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .withPropertyValues(ENABLED)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ROUTES));
    }

    private static int status(AssertableWebApplicationContext context, String path) {
        return MockMvcTester.from(context)
                .get()
                .uri(path)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String text(AssertableWebApplicationContext context, String path) throws Exception {
        return MockMvcTester.from(context)
                .get()
                .uri(path)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
