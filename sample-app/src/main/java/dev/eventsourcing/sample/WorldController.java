package dev.eventsourcing.sample;

import dev.eventsourcing.persistence.Recording;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Worlds over HTTP. */
// tag::controller[]
@RestController
@RequestMapping("/worlds")
class WorldController {

    private final Universe universe;

    WorldController(Universe universe) {
        this.universe = universe;
    }

    @PostMapping
    ResponseEntity<WorldId> create(@Valid @RequestBody NewWorld request) {
        Recording created = universe.createWorld(request.name());
        UUID id = created.event().originatorId().uuid();
        return written(ResponseEntity.created(URI.create("/worlds/" + id)), created)
                .body(new WorldId(id));
    }

    @PostMapping("/{id}/history")
    ResponseEntity<WorldVersion> makeItSo(@PathVariable("id") UUID id, @Valid @RequestBody NewHistory request) {
        Long seen = request.version();
        Recording happened =
                seen == null ? universe.makeItSo(id, request.what()) : universe.makeItSo(id, request.what(), seen);
        return written(ResponseEntity.ok(), happened)
                .body(new WorldVersion(happened.event().originatorVersion()));
    }

    private static BodyBuilder written(BodyBuilder answer, Recording recording) {
        // what is stored is stored, also where nobody can tell its place just now
        recording.notificationId().ifPresent(id -> answer.header("X-Notification-Id", "" + id));
        return answer;
    }

    @GetMapping("/{id}")
    WorldState read(
            @PathVariable("id") UUID id, @RequestParam(name = "version", required = false) @Nullable Long version) {
        return WorldState.of(version == null ? universe.world(id) : universe.world(id, version));
    }
}
// end::controller[]
