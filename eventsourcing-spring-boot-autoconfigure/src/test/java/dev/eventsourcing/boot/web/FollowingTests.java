package dev.eventsourcing.boot.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** What docs/remote-log.md shows of the client. */
class FollowingTests {

    @Test
    void anotherProcessFollowsTheLog() {
        RecordedLog universe = new RecordedLog();
        universe.store("World.Created");
        Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());
        try (WebServer server = WebServer.start(0).serve(universe, RecordedLog.SECTION_SIZE, universe::subscribe)) {
            String url = server.url();
            // tag::client[]
            RestClient client = RestClient.builder()
                    .baseUrl(url) // https://universe.example/notifications
                    .defaultHeaders(headers -> headers.setBasicAuth("follower", "secret"))
                    .build();
            RemoteNotificationLog log = RemoteNotificationLog.of(client);
            // end::client[]

            // tag::read[]
            List<Notification> first = log.select(1L, 10);
            // end::read[]

            // tag::follow[]
            FollowedLog followed = log.asFollowed("universe", 10, mapper); // with the universe's topics and keys
            // end::follow[]

            assertThat(first).hasSize(1);
            assertThat(followed.select(NotificationSelection.after(0, 100))).isEqualTo(first);
        }
    }
}
