package dev.eventsourcing.sample;

import dev.eventsourcing.application.NotificationLog;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The notification log of the universe over HTTP, for other applications to follow. */
@RestController
class NotificationController {

    private final NotificationLog log;

    NotificationController(Universe universe) {
        this.log = universe.notificationLog();
    }

    @GetMapping("/notifications/{section}")
    NotificationSection read(@PathVariable("section") String section) {
        try {
            return NotificationSection.of(log.section(section));
        } catch (IllegalArgumentException e) {
            throw new BadFieldException("section", "must be two notification ids with a comma between, such as 1,10");
        }
    }
}
