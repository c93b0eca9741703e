package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.system.EventDrivenSystem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a user reads when a processor cannot work as it is set or declared. */
@ExtendWith(OutputCaptureExtension.class)
class InvalidProcessorSettingTests {

    private static final String PREFIX = "eventsourcing.processors.";

    @Test
    void defaultOutOfRange(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "defaults.batch-size=0");
        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "eventsourcing.processors.defaults.batch-size must be from 1 to 10000: 0.",
                        "Correct it, or remove it to have the default.");
    }

    @Test
    void settingOfAProcessorOutOfRange(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "seen-worlds.retry.initial-delay=1m");
        assertThat(output)
                .contains("eventsourcing.processors.seen_worlds.retry.max-delay must not be below the initial delay");
    }

    @Test
    void settingOfAnotherType(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "seen-worlds.start-from=tomorrow");
        assertThat(output)
                .contains(
                        "eventsourcing.processors.seen-worlds.start-from",
                        "tomorrow",
                        "start-from must be beginning, end, a notification id from 1 on, or a time such as",
                        "Action:");
    }

    @Test
    void partitionsForAll(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "defaults.partitions=4");
        assertThat(output)
                .contains(
                        "eventsourcing.processors.defaults.partitions is set",
                        "Set eventsourcing.processors.<name>.partitions");
    }

    @Test
    void oneDataSourceOrLeaderForAll(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "defaults.datasource=events");
        start(List.of(Universe.class, SeenWorlds.class), "defaults.follows=universe");
        assertThat(output)
                .contains("eventsourcing.processors.defaults.datasource is set", "processors.<name>.datasource")
                .contains("eventsourcing.processors.defaults.follows is set", "processors.<name>.follows");
    }

    @Test
    void dataSourceWhereEventsAreInMemory(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "seen-worlds.datasource=views");
        assertThat(output)
                .contains(
                        "eventsourcing.processors.seen_worlds.datasource is \"views\", and there is no DataSource",
                        "Set spring.datasource.url");
    }

    @Test
    void followsAnApplicationThatThereIsNot(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "seen-worlds.follows=multiverse");
        assertThat(output)
                .contains(
                        "follows the application \"multiverse\", of whose log there is no bean.",
                        "or change its setting \"follows\".");
    }

    @Test
    void processorThatThereIsNot(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "seen-world.batch-size=5");
        assertThat(output)
                .contains(
                        "eventsourcing.processors.seen-world is set, and there is no processor \"seen-world\".",
                        "Use the name of one that there is, seen_worlds; or eventsourcing.processors.defaults");
    }

    @Test
    void processorWhereThereIsNone(CapturedOutput output) {
        start(List.of(Universe.class), "seen-worlds.batch-size=5");
        assertThat(output).contains("there is no processor \"seen-worlds\".", "Remove it, or define a Projection");
    }

    @Test
    void topicThatThereIsNot(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class), "seen-worlds.topics=World.Ended");
        assertThat(output)
                .contains(
                        "The processor \"seen_worlds\" is to follow the topic \"World.Ended\"",
                        "eventsourcing.processors.seen_worlds.topics to some of [World.Created, World.SomethingHappened]");
    }

    @Test
    void nothingToFollow(CapturedOutput output) {
        start(List.of(SeenWorlds.class));
        assertThat(output)
                .contains(
                        "does not say which applications it follows, and there is none.",
                        "with @Follows and the classes of the applications, which must be beans.");
    }

    @Test
    void severalThatCouldBeFollowed(CapturedOutput output) {
        start(List.of(Universe.class, DogSchool.class, SeenWorlds.class));
        assertThat(output)
                .contains(
                        "does not say which applications it follows, and there are several: the beans [universe, dogSchool].");
    }

    @Test
    void followedApplicationThatIsNoBean(CapturedOutput output) {
        start(List.of(DogSchool.class, Echo.class));
        assertThat(output)
                .contains(
                        "follows dev.eventsourcing.boot.autoconfigure.Universe, of which there is no bean.",
                        "Define a bean of it, or change @Follows of dev.eventsourcing.boot.autoconfigure.Echo.");
    }

    @Test
    void followedApplicationOfAnotherProcessWithoutALog(CapturedOutput output) {
        start(List.of(Universe.class, FollowsAnother.class));
        assertThat(output)
                .contains(
                        "follows the application \"galaxy\", of whose log there is no bean.",
                        "Define one FollowedLog bean of that application, such as RemoteNotificationLog.asFollowed(");
    }

    @Test
    void inlineInAnApplicationOfAnotherProcess(CapturedOutput output) {
        start(List.of(GalaxyLog.class, InlineInAnother.class));
        assertThat(output)
                .contains(
                        "is to run in the transactions of the application \"galaxy\", which is in another process.",
                        "Remove inline = true from @Follows of");
    }

    @Test
    void followerOfASystemThatIsNoBean(CapturedOutput output) {
        start(List.of(Universe.class, EchoSystem.class));
        assertThat(output)
                .contains(
                        "The EventDrivenSystem has dev.eventsourcing.boot.autoconfigure.Echo follow others, and there is no"
                                + " bean of it.",
                        "Define one, or take it out of the pipes.");
    }

    @Test
    void followerOfASystemThatSaysOtherwise(CapturedOutput output) {
        start(List.of(Universe.class, EchoSystem.class, Echo.class));
        assertThat(output)
                .contains(
                        "says what it follows, and so does an EventDrivenSystem.",
                        "Remove @Follows of dev.eventsourcing.boot.autoconfigure.Echo, or take it out of the pipes.");
    }

    @Test
    void severalBeansOfTheFollowedClass(CapturedOutput output) {
        start(List.of(Universe.class, OtherUniverse.class, Echo.class));
        assertThat(output).contains("Universe, of which there are several", "Mark the one to follow as @Primary");
    }

    @Test
    void twoOfOneName(CapturedOutput output) {
        start(List.of(Universe.class, SeenWorlds.class, NamedLikeAnother.class));
        assertThat(output)
                .contains("has the same name as the bean \"", ", \"seen_worlds\"", "Give one of them another name.");
    }

    @Test
    void projectionOfAnApplicationsName(CapturedOutput output) {
        start(List.of(Universe.class, NamedLikeTheUniverse.class));
        assertThat(output)
                .contains(
                        "has the same name as an application that it follows, \"universe\"",
                        "Give one of them another name.");
    }

    @Test
    void processorNamedLikeTheDefaults(CapturedOutput output) {
        start(List.of(Universe.class, Defaults.class));
        assertThat(output).contains("A processor is named \"defaults\"", "Give it another name.");
    }

    private static void start(List<Class<?>> beans, String... settings) {
        SpringApplication application = BareApplication.of(Empty.class);
        application.addPrimarySources(beans);
        String[] arguments =
                Arrays.stream(settings).map(("--" + PREFIX)::concat).toArray(String[]::new);
        assertThatThrownBy(() -> application.run(arguments).close()).isNotNull();
    }

    static class OtherUniverse extends Universe {

        OtherUniverse(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    static class NamedLikeAnother extends SeenWorlds {

        @Override
        public String name() {
            return "seen_worlds";
        }
    }

    static class NamedLikeTheUniverse extends SeenWorlds {

        @Override
        public String name() {
            return "universe";
        }
    }

    @Follows(names = "galaxy")
    static class FollowsAnother extends SeenWorlds {}

    @Follows(names = "galaxy", inline = true)
    static class InlineInAnother extends SeenWorlds {}

    @Configuration(proxyBeanMethods = false)
    static class GalaxyLog {

        @Bean
        FollowedLog galaxy(InfrastructureFactory infrastructure) {
            Infrastructure galaxy = infrastructure.create("galaxy");
            return FollowedLog.of("galaxy", galaxy.recorder(), galaxy.mapper());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class EchoSystem {

        @Bean
        EventDrivenSystem system() {
            return EventDrivenSystem.of(EventDrivenSystem.pipe(Universe.class, Echo.class));
        }
    }

    @Follows(Universe.class)
    static class Defaults extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({EventSourcingAutoConfiguration.class, ProcessorsAutoConfiguration.class})
    static class Empty {}
}
