package dev.eventsourcing.boot.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.ProcessorsAutoConfiguration;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Beans that follow an application of another process, over HTTP. */
class RemoteProcessorTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final Universe universe =
            new Universe(new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder())));
    private WebServer server;

    @BeforeEach
    void serve() {
        server = WebServer.start(0).serve(universe.notificationLog(), 10, universe.followedLog()::subscribe);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ApplicationContextRunner elsewhere() {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(EventSourcingAutoConfiguration.class, ProcessorsAutoConfiguration.class))
                .withPropertyValues(
                        "universe.url=" + server.url(), "eventsourcing.processors.defaults.poll-interval=1h")
                .withUserConfiguration(Elsewhere.class);
    }

    @Test
    void aProjectionFollowsItByItsName() {
        universe.createWorld("Earth");
        elsewhere().withBean("names", WorldNames.class).run(context -> assertFollows(context, "names"));
    }

    @Test
    void aProjectionFollowsItByItsClass() {
        universe.createWorld("Earth");
        elsewhere().withBean("names", ByClass.class).run(context -> assertFollows(context, "names"));
    }

    @Test
    void aProjectionThatSaysNothingFollowsTheOnlyOneThereIs() {
        universe.createWorld("Earth");
        elsewhere().withBean("names", Silent.class).run(context -> assertFollows(context, "names"));
    }

    /** What comes later is heard of long before the next poll. */
    private void assertFollows(ApplicationContext context, String bean) throws InterruptedException {
        Names names = context.getBean(bean, Names.class);
        Processors processors = context.getBean(Processors.class);
        processors.get(names.name(), "universe").awaitProcessed(1, LONG);
        universe.createWorld("Mars");
        processors.get(names.name(), "universe").awaitProcessed(2, LONG);
        assertThat(names.names).containsExactly("Earth", "Mars");
    }

    @Configuration(proxyBeanMethods = false)
    static class Elsewhere {
        // tag::bean[]
        @Bean
        FollowedLog universe(@Value("${universe.url}") String url, Mapper mapper) {
            mapper.topics().register(World.class); // its events are read here
            return RemoteNotificationLog.of(RestClient.create(url)).asFollowed("universe", 10, mapper);
        }
        // end::bean[]
    }

    // tag::projection[]
    @Follows(names = "universe")
    static class WorldNames extends Names {
        // end::projection[]
    }

    @Follows(Universe.class)
    static class ByClass extends Names {}

    static class Silent extends Names {}

    static class Names extends Projection {

        final List<String> names = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(World.Created event) {
            names.add(event.name());
        }
    }

    static final class Universe extends Application {

        Universe(InfrastructureFactory infrastructure) {
            super(infrastructure, World.class);
        }

        void createWorld(String name) {
            save(new World(name));
        }
    }

    static final class World extends Aggregate {

        private World() {}

        World(String name) {
            trigger(new Created(name));
        }

        record Created(String name) implements AggregateEvent<World> {
            @Override
            public void apply(World world) {}
        }
    }
}
