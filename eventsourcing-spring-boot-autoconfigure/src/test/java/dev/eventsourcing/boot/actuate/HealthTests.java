package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.autoconfigure.Echo;
import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.NamesView;
import dev.eventsourcing.boot.autoconfigure.ProcessorsAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.SqliteFile;
import dev.eventsourcing.boot.autoconfigure.Threads;
import dev.eventsourcing.boot.autoconfigure.Universe;
import dev.eventsourcing.boot.autoconfigure.World;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** What the health says of applications and processors on a PostgreSQL that works, and of one that does not. */
class HealthTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
    private final NamesView.Hook hook = new NamesView.Hook();
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(SqliteFile.CONFIGURATIONS)
            .withConfiguration(AutoConfigurations.of(
                    EventSourcingHealthAutoConfiguration.class,
                    HealthContributorAutoConfiguration.class,
                    HealthContributorRegistryAutoConfiguration.class,
                    HealthEndpointAutoConfiguration.class))
            .withBean(Universe.class)
            .withBean(NamesView.Hook.class, () -> hook)
            .withBean(NamesView.class)
            .withPropertyValues(
                    "management.endpoint.health.show-details=always",
                    "management.endpoint.health.show-components=always",
                    "management.endpoints.jmx.exposure.include=*",
                    "eventsourcing.processors.names-view.retry.initial-delay=10ms",
                    "eventsourcing.processors.names-view.poll-interval=50ms",
                    "spring.datasource.hikari.connection-timeout=1000",
                    "spring.datasource.hikari.validation-timeout=500")
            .withPropertyValues(database.springProperties());

    @Test
    void hasAComponentForEachApplicationAndProcessor() {
        runner.withBean(Echo.class).run(context -> {
            context.getBean(Universe.class).createWorld("Earth");
            context.getBean(Processors.class).awaitProcessed("names_view", 1, LONG);
            awaitHealth(context, Status.UP, "processors", "names_view");

            assertThat(names(context, "applications")).containsExactly("echo", "universe");
            assertThat(names(context, "processors")).containsExactly("echo", "names_view");
            assertThat(details(context, "applications", "universe"))
                    .containsEntry("head", 1L)
                    .containsEntry("ordering", "strict");
            assertThat(details(context, "processors", "names_view"))
                    .containsEntry("application", "universe")
                    .containsEntry("position", 1L)
                    .containsEntry("head", 1L)
                    .containsEntry("lag", new ProcessorView.Lag(0, 0));
            assertThat(health(context).getStatus()).isEqualTo(Status.UP);
        });
    }

    @Test
    void checksItsSettingsWhereItIsSwitchedOff() {
        runner.withPropertyValues("management.health.eventsourcing.enabled=false", "eventsourcing.health.timeout=0s")
                .run(context ->
                        assertThat(context).getFailure().rootCause().isInstanceOf(InvalidSettingException.class));
    }

    @Test
    void isDownWhileTheDatabaseIsAwayAndUpAgainWhenItIsBack() {
        runner.run(context -> {
            awaitHealth(context, Status.UP, "applications", "universe");
            admit(false);
            awaitHealth(context, Status.DOWN, "applications", "universe");
            awaitHealth(context, Status.DOWN, "processors", "names_view");
            assertThat(details(context, "applications", "universe")).containsKey("error");

            long begin = System.nanoTime();
            health(context);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));

            admit(true);
            awaitHealth(context, Status.UP, "applications", "universe");
            awaitHealth(context, Status.UP, "processors", "names_view");
        });
    }

    @Test
    void answersInTimeWhenTheDatabaseDoesNot() {
        runner.withBean(Echo.class)
                .withPropertyValues(
                        "eventsourcing.health.timeout=500ms", "eventsourcing.processors.defaults.enabled=false")
                .run(context -> {
                    try (Connection other = connect(database.url())) {
                        other.setAutoCommit(false);
                        other.createStatement()
                                .execute("lock table universe_events, echo_events in access exclusive mode");
                        long begin = System.nanoTime();
                        HealthDescriptor health = health(context);

                        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
                        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                        assertThat(details(context, "applications", "echo"))
                                .containsEntry("error", "It has not answered within 500 ms");
                    }
                    awaitHealth(context, Status.UP, "applications", "echo");
                });
    }

    @Test
    void isDownIfSomebodyHoldsUpTheLogAndTellsWhoButNotWithWhat() {
        runner.withPropertyValues("eventsourcing.health.stall-threshold=100ms").run(context -> {
            try (Connection holder = connect(database.url())) {
                holder.setAutoCommit(false);
                holder.createStatement().execute("select universe_events_lock() as secret");
                Thread saver = new Thread(() -> context.getBean(Universe.class).createWorld("Earth"));
                saver.start();
                awaitHealth(context, Status.DOWN, "applications", "universe");
                assertThat(details(context, "applications", "universe"))
                        .containsEntry("waiting", 1)
                        .containsKeys("heldForSeconds", "head");
                assertThat(details(context, "applications", "universe").get("holders"))
                        .asString()
                        .contains("pid=", "user=" + database.username(), "state=idle in transaction", "ageSeconds=")
                        .doesNotContain("secret");
                holder.rollback();
                saver.join();
            }
            awaitHealth(context, Status.UP, "applications", "universe");
        });
    }

    @Test
    void tellsWhoKeepsASingleSaveWaitingWhichIsNoFailure() {
        runner.withPropertyValues("eventsourcing.jdbc.lock-timeout=60s").run(context -> {
            Universe universe = context.getBean(Universe.class);
            UUID earth = universe.createWorld("Earth");
            try (Connection holder = connect(database.url())) {
                holder.setAutoCommit(false);
                holder.createStatement()
                        .execute(
                                "insert into universe_events select null, originator_id, originator_version + 1, topic,"
                                        + " state from universe_events /* secret */");
                Thread saver = new Thread(() -> {
                    World world = universe.repository().get(World.class, earth);
                    world.makeItSo("dinosaurs");
                    universe.save(world);
                });
                saver.start();
                Awaitility.await()
                        .atMost(LONG)
                        .untilAsserted(() -> assertThat(details(context, "applications", "universe"))
                                .containsKey("rowHolders"));
                assertThat(details(context, "applications", "universe").get("rowHolders"))
                        .asString()
                        .contains(
                                "pid=",
                                "applicationName=",
                                "user=" + database.username(),
                                "state=idle in transaction",
                                "ageSeconds=")
                        .doesNotContain("secret");
                awaitHealth(context, Status.UP, "applications", "universe");
                holder.rollback();
                saver.join();
            }
        });
    }

    @Test
    void isDownIfAProcessorHasStoppedAndTellsNothingOfTheEvent() {
        hook.afterRow = () -> {
            throw new IllegalStateException("no room for Earth");
        };
        runner.withPropertyValues("eventsourcing.processors.names-view.retry.max-attempts=2")
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    awaitHealth(context, Status.DOWN, "processors", "names_view");
                    assertThat(details(context, "processors", "names_view"))
                            .containsEntry("lastError", new ShownError("java.lang.IllegalStateException", "******"))
                            .containsEntry("stoppedAt", 1L);
                    assertThat(details(context, "processors", "names_view").toString())
                            .contains("STOPPED")
                            .doesNotContain("Earth");
                    awaitHealth(context, Status.UP, "applications", "universe");

                    hook.afterRow = () -> {};
                    context.getBean(Processors.class).get("names_view").resume();
                    awaitHealth(context, Status.UP, "processors", "names_view");
                });
    }

    @Test
    void isOutOfServiceWhileAProcessorTriesAnEventAgain() {
        hook.afterRow = () -> {
            throw new IllegalStateException("no room");
        };
        runner.withPropertyValues("eventsourcing.processors.names-view.retry.max-attempts=100000")
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    awaitHealth(context, Status.OUT_OF_SERVICE, "processors", "names_view");
                });
    }

    @Test
    void staysUpWhileAProcessorIsOnlyBehind() {
        CountDownLatch release = new CountDownLatch(1);
        hook.afterRow = () -> await(release);
        runner.withPropertyValues(
                        "eventsourcing.processors.names-view.lag-threshold=1",
                        "eventsourcing.processors.names-view.batch-size=1")
                .run(context -> {
                    for (int i = 0; i < 5; i++) {
                        context.getBean(Universe.class).createWorld("world " + i);
                    }
                    Awaitility.await()
                            .untilAsserted(() -> assertThat(details(context, "processors", "names_view"))
                                    .extractingByKey("state")
                                    .hasToString("LAGGING"));
                    assertThat(component(context, "processors", "names_view").getStatus())
                            .isEqualTo(Status.UP);
                    assertThat(health(context).getStatus()).isEqualTo(Status.UP);
                    release.countDown();
                });
    }

    @Test
    void isDownIfAProcessorStandsStill() {
        CountDownLatch release = new CountDownLatch(1);
        hook.afterRow = () -> await(release);
        runner.withPropertyValues("eventsourcing.processors.names-view.stall-threshold=100ms")
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    awaitHealth(context, Status.DOWN, "processors", "names_view");
                    assertThat(details(context, "processors", "names_view"))
                            .extractingByKey("state")
                            .hasToString("STALLED");
                    release.countDown();
                });
    }

    @Test
    void isUpWhileAProcessorIsPaused() {
        runner.run(context -> {
            context.getBean(Processors.class).get("names_view").pause();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(details(context, "processors", "names_view"))
                            .extractingByKey("state")
                            .hasToString("PAUSED"));
            assertThat(health(context).getStatus()).isEqualTo(Status.UP);
        });
    }

    @Test
    void leavesNoThreadBehind() {
        Set<Thread> before = Threads.all();
        runner.run(context -> health(context));
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(Threads.all()).isSubsetOf(before));
    }

    @Test
    void canBeSwitchedOff() {
        runner.withPropertyValues("management.health.eventsourcing.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("eventsourcingHealthContributor"));
    }

    @Test
    void isOffWithAllOthers() {
        runner.withPropertyValues("management.health.defaults.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("eventsourcingHealthContributor"));
    }

    @Test
    void refusesToWaitForNoTime() {
        runner.withPropertyValues("eventsourcing.health.timeout=0s")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessage("eventsourcing.health.timeout is PT0S. Set it to 1ms or more, such as 5s."));
    }

    @Test
    void isNotNeeded() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class,
                        ProcessorsAutoConfiguration.class,
                        EventSourcingHealthAutoConfiguration.class))
                .withPropertyValues("eventsourcing.persistence=memory")
                .withBean(Universe.class)
                .withClassLoader(
                        new FilteredClassLoader("org.springframework.boot.health", "org.springframework.boot.actuate"))
                .run(context ->
                        assertThat(context).hasNotFailed().doesNotHaveBean(EventSourcingHealthAutoConfiguration.class));
    }

    @Test
    void isThereWithAStoreInMemory() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class, EventSourcingHealthAutoConfiguration.class))
                .withPropertyValues("eventsourcing.persistence=memory")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(HealthContributor.class));
    }

    /** Lets clients into the database, or throws all of them out. */
    private void admit(boolean allowed) throws SQLException {
        String name = database.url().replaceAll(".*/([^?]*).*", "$1");
        try (Connection server = connect(database.url().replaceFirst("/" + name, "/postgres"))) {
            server.createStatement().execute("alter database " + name + " with allow_connections " + allowed);
            if (!allowed) {
                server.createStatement()
                        .execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name
                                + "'");
            }
        }
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, database.username(), database.password());
    }

    private static void awaitHealth(ApplicationContext context, Status status, String... path) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(component(context, path).getStatus())
                        .as(String.join("/", path))
                        .isEqualTo(status));
    }

    private static HealthDescriptor health(ApplicationContext context) {
        HealthDescriptor health = context.getBean(HealthEndpoint.class).healthForPath("eventsourcing");
        assertThat(health).isNotNull();
        return health;
    }

    private static HealthDescriptor component(ApplicationContext context, String... path) {
        HealthDescriptor component = health(context);
        for (String name : path) {
            component = ((CompositeHealthDescriptor) component).getComponents().get(name);
        }
        return component;
    }

    private static List<String> names(ApplicationContext context, String group) {
        return List.copyOf(((CompositeHealthDescriptor) component(context, group))
                .getComponents()
                .keySet());
    }

    private static Map<String, Object> details(ApplicationContext context, String... path) {
        Map<String, Object> details = ((IndicatedHealthDescriptor) component(context, path)).getDetails();
        return details == null ? Map.of() : new LinkedHashMap<>(details);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
