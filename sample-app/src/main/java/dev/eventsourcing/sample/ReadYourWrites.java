package dev.eventsourcing.sample;

import dev.eventsourcing.processing.Processors;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets who has written something read what came of it. Safe for use by several threads. */
// tag::readYourWrites[]
@Component
class ReadYourWrites {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final Processors processors;

    ReadYourWrites(Processors processors) {
        this.processors = processors;
    }

    /** Returns when the notification of a write was processed; at once if the caller does not care. */
    void await(String processor, @Nullable Long notificationId) {
        if (notificationId == null) {
            return;
        }
        if (notificationId < 1) {
            throw new BadFieldException("after", "must be a notification id, 1 or more");
        }
        try {
            processors.awaitProcessed(processor, notificationId, TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + processor, e);
        }
    }
}
// end::readYourWrites[]
