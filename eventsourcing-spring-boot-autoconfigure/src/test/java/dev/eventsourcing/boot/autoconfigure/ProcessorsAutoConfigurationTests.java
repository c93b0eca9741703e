package dev.eventsourcing.boot.autoconfigure;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.EventHandlerException;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.ProcessorStatus;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.thread.Threading;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@ExtendWith(OutputCaptureExtension.class)
class ProcessorsAutoConfigurationTests {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EventSourcingAutoConfiguration.class,
                    ProcessorsAutoConfiguration.class,
                    TaskExecutionAutoConfiguration.class,
                    TaskSchedulingAutoConfiguration.class));

    private final ApplicationContextRunner universeRunner = contextRunner.withBean("universe", Universe.class);

    @Test
    void runsNothingWhereNothingFollows() {
        Set<Thread> before = Threads.all();
        universeRunner.run(context -> {
            assertThat(context.getBean(Processors.class).all()).isEmpty();
            assertThat(Threads.all()).isSubsetOf(before);
        });
    }

    @Test
    void isNotThereWithoutTheRestOfTheLibrary() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ProcessorsAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Processors.class));
    }

    @Test
    void runsAProjectionOnTheOnlyApplicationThatFollowsNoOther() {
        universeRunner.withBean(Echo.class).withBean(SeenWorlds.class).run(context -> {
            assertThat(names(context)).containsExactly("echo of universe", "seen_worlds of universe");
            process(context, "Earth", "seen_worlds");
            assertThat(context.getBean(SeenWorlds.class).names()).containsExactly("Earth");
        });
    }

    @Test
    void runsAProcessApplication() {
        universeRunner.withBean(Echo.class).run(context -> {
            process(context, "Earth", "echo");
            assertThat(context.getBean(Echo.class).notificationLog().select(1L, 10))
                    .hasSize(1);
        });
    }

    @Test
    void followsEachApplicationThatIsNamed() {
        universeRunner.withBean("echo", Echo.class).withBean(EchoesToo.class).run(context -> {
            process(context, "Earth", "echo");
            SeenWorlds seen = context.getBean(EchoesToo.class);
            Awaitility.await()
                    .untilAsserted(() -> assertThat(seen.names()).containsExactlyInAnyOrder("Earth", "Earth?"));
            assertThat(context.getBean(Processors.class).get("echoes_too", "universe"))
                    .isNotSameAs(context.getBean(Processors.class).get("echoes_too", "echo"));
        });
    }

    @Test
    void runsTheFollowersOfASystemAsItsPipesSay() {
        universeRunner
                .withBean(First.class)
                .withBean(Second.class)
                .withBean("dogs", DogSchool.class)
                .withBean(
                        EventDrivenSystem.class,
                        () -> EventDrivenSystem.of(pipe(Universe.class, First.class, Second.class)))
                .run(context -> {
                    assertThat(names(context)).containsExactlyInAnyOrder("first of universe", "second of first");
                    process(context, "Earth", "first");
                    context.getBean(Processors.class).awaitProcessed("second", 1, LONG);
                    assertThat(context.getBean(Second.class).notificationLog().horizon())
                            .isEqualTo(1);
                });
    }

    @Test
    void whoLeadsASystemAndFollowsNobodyInItHasNoProcessor() {
        universeRunner
                .withBean(First.class)
                .withBean(Second.class)
                .withBean(EventDrivenSystem.class, () -> EventDrivenSystem.of(pipe(First.class, Second.class)))
                .run(context -> assertThat(names(context)).containsExactly("second of first"));
    }

    @Test
    void callsTheProjectionBehindAProxy() {
        SeenWorlds target = new SeenWorlds();
        universeRunner.withBean(SeenWorlds.class, () -> proxy(proxy(target))).run(context -> {
            assertThat(context.getBean(SeenWorlds.class)).isNotSameAs(target);
            process(context, "Earth", "seen_worlds");
            assertThat(target.names()).containsExactly("Earth");
        });
    }

    @Test
    void letsApplicationsAskForTheProcessorsThatFollowThem() {
        contextRunner
                .withBean("universe", Patient.class)
                .withBean(SeenWorlds.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void takesTheEventStoreOfTheApplicationThatFollowsNoOther() {
        universeRunner.withBean("echo", Echo.class).run(context -> {
            context.getBean(Universe.class).createWorld("Earth");
            assertThat(context.getBean(EventStore.class)).isNotNull();
        });
    }

    @Test
    void usesTheProcessorsOfTheUser() {
        Processors mine = new Processors(List::of);
        universeRunner
                .withBean("mine", Processors.class, () -> mine)
                .withBean(SeenWorlds.class)
                .run(context -> assertThat(context).getBean(Processors.class).isSameAs(mine));
    }

    @Test
    void doesNotRunWhatIsNotEnabledHere(CapturedOutput output) {
        universeRunner
                .withBean(SeenWorlds.class)
                .withPropertyValues("eventsourcing.processors.seen-worlds.enabled=false")
                .run(context -> {
                    Processor processor = context.getBean(Processors.class).get("seen_worlds");
                    assertThat(processor.status())
                            .extracting(ProcessorStatus::state)
                            .containsExactly(ProcessorState.PAUSED);
                    assertThatIllegalStateException().isThrownBy(processor::resume);
                    assertThat(Threads.all())
                            .noneMatch(thread -> thread.getName().startsWith("eventsourcing-timer"));
                    assertThat(output).contains("seen_worlds follows universe, but is not enabled here");
                });
    }

    @Test
    void saysOnceHowEachWorks(CapturedOutput output) {
        universeRunner
                .withBean(SeenWorlds.class)
                .withPropertyValues(
                        "eventsourcing.processors.defaults.batch-size=7",
                        "eventsourcing.processors.seen-worlds.start-from=12")
                .run(context -> {
                    context.getSourceApplicationContext().stop();
                    context.getSourceApplicationContext().start();
                    assertThat(output)
                            .containsOnlyOnce(
                                    "Processor seen_worlds follows universe: poll-interval=500ms, batch-size=7,"
                                            + " retry.max-attempts=5, retry.initial-delay=100ms, retry.multiplier=2.0,"
                                            + " retry.max-delay=30000ms, on-error=stop, topics=all, start-from=12, partitions=1,"
                                            + " lag-threshold=10000, stall-threshold=30000ms");
                });
    }

    @Test
    void goesOnWhenTheContextIsStartedAgain() {
        universeRunner.withBean(SeenWorlds.class).run(context -> {
            process(context, "Earth", "seen_worlds");
            context.getSourceApplicationContext().stop();
            Processor processor = context.getBean(Processors.class).get("seen_worlds");
            assertThat(processor.status()).extracting(ProcessorStatus::state).containsExactly(ProcessorState.PAUSED);
            processor.resume(); // too early, and must not be in the way
            context.getSourceApplicationContext().start();
            process(context, "Mars", "seen_worlds");
            assertThat(context.getBean(SeenWorlds.class).names()).containsExactly("Earth", "Mars");
        });
    }

    @Test
    void leavesTheChoiceOfASchedulerToBootAndTheUser() {
        universeRunner.withBean(SeenWorlds.class).run(context -> {
            assertThat(context).doesNotHaveBean(TaskScheduler.class);
            Awaitility.await()
                    .untilAsserted(() -> assertThat(Threads.all())
                            .anyMatch(thread -> thread.getName().startsWith("eventsourcing-timer-")));
        });
    }

    @Test
    void doesNotWorkOnTheThreadOfScheduledMethods() {
        CountDownLatch release = new CountDownLatch(1);
        contextRunner
                .withBean("universe", Universe.class)
                .withBean(Ticks.class)
                .withBean(SlowWorlds.class, () -> new SlowWorlds(release))
                .withUserConfiguration(Scheduling.class)
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    Awaitility.await().until(() -> context.getBean(SlowWorlds.class).thread != null);
                    int before = context.getBean(Ticks.class).count.get();
                    Awaitility.await()
                            .until(() -> context.getBean(Ticks.class).count.get() > before + 3);
                    assertThat(context.getBean(SlowWorlds.class).thread).startsWith("slow_worlds-");
                    release.countDown();
                });
    }

    @Test
    void runsInALazyContext() {
        universeRunner
                .withBean(SeenWorlds.class)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context -> {
                    process(context, "Earth", "seen_worlds");
                    assertThat(context.getBean(SeenWorlds.class).names()).containsExactly("Earth");
                });
    }

    @Test
    void leavesApplicationsLazyThatNobodyFollows() {
        universeRunner
                .withBean("echo", Echo.class)
                .withBean("lazy", DogSchool.class, () -> null, definition -> definition.setLazyInit(true))
                .run(context -> assertThat(context.getBeanFactory().containsSingleton("lazy"))
                        .isFalse());
    }

    @Test
    void runsInTwoContextsOfOneProcess() {
        universeRunner
                .withBean(SeenWorlds.class)
                .run(one -> universeRunner.withBean(SeenWorlds.class).run(other -> {
                    process(one, "Earth", "seen_worlds");
                    process(other, "Mars", "seen_worlds");
                    assertThat(one.getBean(SeenWorlds.class).names()).containsExactly("Earth");
                    assertThat(other.getBean(SeenWorlds.class).names()).containsExactly("Mars");
                }));
    }

    @Test
    void isHarmlessWithVirtualThreadsWhereThereAreNone() {
        universeRunner
                .withBean(SeenWorlds.class)
                .withPropertyValues("spring.threads.virtual.enabled=true")
                .run(context -> {
                    process(context, "Earth", "seen_worlds");
                    assertThat(context.getBean(SeenWorlds.class).names()).containsExactly("Earth");
                    boolean virtual = Threading.VIRTUAL.isActive(context.getEnvironment());
                    Awaitility.await()
                            .untilAsserted(() -> assertThat(Threads.all().stream()
                                            .anyMatch(thread -> thread.getName().startsWith("eventsourcing-timer-")))
                                    .isNotEqualTo(virtual));
                });
    }

    @Test
    void goesOnWhenItIsStartedAgainBeforeItHasStopped() {
        CountDownLatch release = new CountDownLatch(1);
        universeRunner.withBean(SlowWorlds.class, () -> new SlowWorlds(release)).run(context -> {
            ProcessorsLifecycle lifecycle = context.getBean(ProcessorsLifecycle.class);
            context.getBean(Universe.class).createWorld("Earth");
            Awaitility.await().until(() -> context.getBean(SlowWorlds.class).thread != null);
            lifecycle.stop(() -> {});
            Thread starting = new Thread(lifecycle::start);
            starting.start();
            while (starting.getState() == Thread.State.NEW || starting.getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait();
            }

            release.countDown();
            starting.join();

            assertThat(lifecycle.isRunning()).isTrue();
            process(context, "Mars", "slow_worlds");
        });
    }

    @Test
    void anApplicationThatIsNamedTwiceIsFollowedOnce() {
        contextRunner
                .withBean("log", FollowedLog.class, () -> elsewhere("universe", World.class))
                .withBean(NamedTwice.class)
                .run(context -> {
                    assertThat(names(context)).containsExactly("named_twice of universe");
                    assertThat(context.getBean(Processors.class).get("named_twice"))
                            .isNotNull();
                });
    }

    @Test
    void topicsAreThoseOfAnyOfTheLogsThatAreFollowed() {
        contextRunner
                .withBean("one", FollowedLog.class, () -> elsewhere("universe", World.class))
                .withBean("other", FollowedLog.class, () -> elsewhere("barks", Barked.class))
                .withBean(OfBoth.class)
                .withPropertyValues("eventsourcing.processors.of-both.topics=World.Created,Barked")
                .run(context -> assertThat(names(context)).containsExactly("of_both of universe", "of_both of barks"));
    }

    @Test
    void aHandlerForAnEventThatNoLogCanHaveStopsTheStart() {
        contextRunner
                .withBean("one", FollowedLog.class, () -> elsewhere("universe", World.class))
                .withBean("other", FollowedLog.class, () -> elsewhere("barks", World.class))
                .withBean(OfBoth.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(EventHandlerException.class)
                        .hasMessageContaining(Barked.class.getName())
                        .hasMessageContaining("universe, barks"));
    }

    private static FollowedLog elsewhere(String name, Class<?> type) {
        Mapper mapper = new Mapper(new Topics().register(type), new JacksonTranscoder());
        Application application = new Application(name, new InMemoryInfrastructureFactory(mapper));
        return FollowedLog.of(name, application.notificationLog(), 10, mapper);
    }

    @Topic("Barked")
    record Barked() {}

    @Follows(value = Universe.class, names = "universe")
    static class NamedTwice extends SeenWorlds {}

    @Follows(names = {"universe", "barks"})
    static class OfBoth extends SeenWorlds {

        @EventHandler
        void on(Barked event) {}
    }

    @Test
    void startsAfterTheWebServerAndStopsWhenRequestsAreAnswered() {
        universeRunner.run(
                context -> assertThat(context.getBean(ProcessorsLifecycle.class).getPhase())
                        .isBetween(Integer.MAX_VALUE - 2047, Integer.MAX_VALUE - 1025));
    }

    static class First extends ProcessApplication {

        First(InfrastructureFactory infrastructure) {
            super(infrastructure, World.class);
        }

        @EventHandler
        void policy(World.Created event, ProcessingEvent processing) {
            processing.collectEvents(new World(event.name() + "!"));
        }
    }

    static class Second extends First {

        Second(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    private static SeenWorlds proxy(SeenWorlds target) {
        ProxyFactory factory = new ProxyFactory(target);
        factory.setProxyTargetClass(true);
        return (SeenWorlds) factory.getProxy();
    }

    private static List<String> names(ApplicationContext context) {
        return context.getBean(Processors.class).all().stream()
                .map(processor -> processor.name() + " of " + processor.applicationName())
                .toList();
    }

    private static void process(ApplicationContext context, String world, String processor)
            throws InterruptedException {
        Universe universe = context.getBean(Universe.class);
        long notification =
                universe.save(new World(world)).get(0).notificationId().orElseThrow();
        context.getBean(Processors.class).awaitProcessed(processor, notification, LONG);
    }

    @Follows({Universe.class, Echo.class})
    static class EchoesToo extends SeenWorlds {}

    static class Patient extends Application {

        Patient(InfrastructureFactory infrastructure, Processors processors) {
            super(infrastructure, World.class);
            assertThat(processors).isNotNull();
        }
    }

    static class SlowWorlds extends Projection {

        private final CountDownLatch release;
        private volatile String thread;

        SlowWorlds(CountDownLatch release) {
            this.release = release;
        }

        @EventHandler
        void on(World.Created event) throws InterruptedException {
            thread = Thread.currentThread().getName();
            release.await();
        }
    }

    static class Ticks {

        private final AtomicInteger count = new AtomicInteger();

        @Scheduled(fixedDelay = 1)
        void tick() {
            count.incrementAndGet();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Scheduling {}
}
