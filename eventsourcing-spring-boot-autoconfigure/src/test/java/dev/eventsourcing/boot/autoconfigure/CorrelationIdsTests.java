package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.processing.Processors;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Saves outside of a trace; those within one are in TracingTests. */
class CorrelationIdsTests {

    private static final String CORRELATION_ID = "correlation_id";

    private final ApplicationContextRunner contextRunner;

    CorrelationIdsTests(@TempDir Path folder) {
        this.contextRunner = SqliteFile.runner(folder).withBean(Universe.class);
    }

    @Test
    void theEventsOfASaveHaveOneInCommon() {
        contextRunner.run(context -> {
            Universe universe = context.getBean(Universe.class);
            World earth = new World("Earth");
            earth.makeItSo("dinosaurs");
            universe.save(earth, new World("Mars"));
            universe.save(new World("Moon"));

            List<String> ids = events(universe).stream()
                    .map(event -> event.metadata().get(CORRELATION_ID))
                    .toList();
            assertThat(ids)
                    .hasSize(4)
                    .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
            assertThat(ids.subList(0, 3)).containsOnly(ids.get(0));
            assertThat(ids.get(3)).isNotEqualTo(ids.get(0));
        });
    }

    @Test
    void whatComesOfAnEventHasItsIdAndNamesTheCause() {
        contextRunner.withBean(Echo.class).run(context -> {
            Universe universe = context.getBean(Universe.class);
            UUID id = universe.createWorld("Earth");
            context.getBean(Processors.class).awaitProcessed("echo", 1, Duration.ofSeconds(20));

            assertThat(events(context.getBean(Echo.class)))
                    .extracting(DomainEvent::metadata)
                    .containsExactly(Map.of(
                            CORRELATION_ID,
                            events(universe).get(0).metadata().get(CORRELATION_ID),
                            "causation_id",
                            id + "#1"));
        });
    }

    @Test
    void oneOfTheUsersGoesFirst() {
        contextRunner.run(context -> {
            Universe universe = context.getBean(Universe.class);
            EventScope.of(CORRELATION_ID, "mine").run(() -> universe.createWorld("Earth"));

            assertThat(events(universe))
                    .extracting(DomainEvent::metadata)
                    .containsExactly(Map.of(CORRELATION_ID, "mine"));
        });
    }

    @Test
    void canBeSwitchedOffForAllOrForOne() {
        contextRunner
                .withBean(DogSchool.class)
                .withPropertyValues(
                        "eventsourcing.correlation-ids=false",
                        "eventsourcing.applications.dog-school.correlation-ids=true")
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    context.getBean(DogSchool.class).save(new World("Rex"));

                    assertThat(events(context.getBean(Universe.class)).get(0).metadata())
                            .isEmpty();
                    assertThat(events(context.getBean(DogSchool.class)).get(0).metadata())
                            .containsOnlyKeys(CORRELATION_ID);
                });
    }

    private static List<DomainEvent> events(Application application) {
        return application.followedLog().select(NotificationSelection.from(1L, 10)).stream()
                .map(notification -> application.followedLog().mapper().toDomainEvent(notification.event()))
                .toList();
    }
}
