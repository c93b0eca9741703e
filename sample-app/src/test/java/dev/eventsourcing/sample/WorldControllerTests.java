package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.test.AutoConfigureEventSourcing;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

// tag::web[]
@WebMvcTest(controllers = WorldController.class, properties = "eventsourcing.persistence=memory")
@AutoConfigureEventSourcing
@Import(Universe.class)
class WorldControllerTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Universe universe;

    @Test
    void aWorldIsRead() {
        UUID earth = universe.createWorld("Earth").event().originatorId().uuid();
        universe.makeItSo(earth, "dinosaurs");

        assertThat(http.get().uri("/worlds/{id}", earth))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.history[0]")
                .isEqualTo("dinosaurs");
    }
}
// end::web[]
