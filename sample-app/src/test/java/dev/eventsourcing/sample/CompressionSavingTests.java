package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.CompressionDictionaries;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each compressor saves on the events of this sample, which are short. */
class CompressionSavingTests {

    private static final List<String> NAMES = List.of("Earth", "Mars", "Venus", "Titan", "Europa", "Ganymede", "Io");
    private static final List<String> HAPPENINGS =
            List.of("dinosaurs", "trucks", "internet", "rain", "volcanoes", "a comet", "silence", "a party");

    private final Random random = new Random(1);

    @Test
    void aDictionarySavesMost() {
        Topics topics = new Topics();
        InfrastructureFactory factory = new InMemoryInfrastructureFactory(
                new Mapper(topics, new JacksonTranscoder(), Compressor.zstdWithDictionary(), null));
        Universe universe = new Universe(factory);
        happen(universe, 200);
        Infrastructure infrastructure = factory.create("universe");
        long trained = infrastructure.recorder().maxNotificationId().orElseThrow();
        new CompressionDictionaries(infrastructure).train(1000);
        happen(universe, 200);

        List<DomainEvent> events =
                infrastructure.recorder().selectNotifications(NotificationSelection.after(trained, 10_000)).stream()
                        .map(notification -> infrastructure.mapper().toDomainEvent(notification.event()))
                        .toList();
        double plain = size(events, new Mapper(topics, new JacksonTranscoder()));
        double deflated = size(events, new Mapper(topics, new JacksonTranscoder(), Compressor.deflate(), null));
        double zstd = size(events, new Mapper(topics, new JacksonTranscoder(), Compressor.zstd(), null));
        double withDictionary = size(events, infrastructure.mapper());
        System.out.printf(
                "%d events of the sample, bytes each: JSON %.0f, deflate %.0f (-%.0f %%), zstd %.0f (-%.0f %%), zstd with"
                        + " dictionary %.0f (-%.0f %%)%n",
                events.size(),
                plain,
                deflated,
                100 * (1 - deflated / plain),
                zstd,
                100 * (1 - zstd / plain),
                withDictionary,
                100 * (1 - withDictionary / plain));
        assertThat(withDictionary).isLessThan(0.4 * plain).isLessThan(deflated);
    }

    private void happen(Universe universe, int worlds) {
        for (int i = 0; i < worlds; i++) {
            UUID id = universe.createWorld(of(NAMES) + " " + random.nextInt(1000))
                    .event()
                    .originatorId()
                    .uuid();
            for (int happening = 0; happening < 4; happening++) {
                universe.makeItSo(id, of(HAPPENINGS) + " and " + of(HAPPENINGS));
            }
        }
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static double size(List<DomainEvent> events, Mapper mapper) {
        return events.stream()
                .mapToInt(event -> mapper.toStoredEvent(event).state().length)
                .average()
                .orElseThrow();
    }
}
