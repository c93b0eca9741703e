package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.processing.Processor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Probes how applications and processors are.
 *
 * <p>An application is down if its store cannot be reached, or a transaction holds up its log for too long. A processor is
 * down if it has stopped or stands still, and out of service while it tries a failing event again. Lag alone is no failure,
 * and neither is a pause. Safe for use by several threads.
 */
final class EventSourcingHealth {

    private final ContextApplications parts;
    private final StoreExecutors lanes;
    private final OrderingProbe ordering;
    private final Duration stallThreshold;

    EventSourcingHealth(
            ContextApplications parts, StoreExecutors lanes, OrderingProbe ordering, Duration stallThreshold) {
        this.parts = parts;
        this.lanes = lanes;
        this.ordering = ordering;
        this.stallThreshold = stallThreshold;
    }

    /** Returns what looks at each, by {@code applications/} or {@code processors/} and its name. */
    Map<String, HealthChecks.Check> checks() {
        Map<String, HealthChecks.Check> checks = new LinkedHashMap<>();
        parts.applications()
                .forEach((name, application) -> checks.put(
                        "applications/" + name,
                        new HealthChecks.Check(lanes.ofApplication(application.name()), () -> of(application))));
        parts.processors()
                .forEach((name, processor) -> checks.put(
                        "processors/" + name,
                        new HealthChecks.Check(
                                lanes.ofProcessor(processor.name(), processor.applicationName()),
                                () -> of(processor))));
        return checks;
    }

    private Health of(Application application) {
        ApplicationRecorder recorder = application.recorder();
        Health.Builder health =
                Health.up().withDetail("head", recorder.maxNotificationId().orElse(0));
        Optional<OrderingProbe.Report> report = ordering.of(recorder);
        report.ifPresent(present -> present.details().forEach(health::withDetail));
        if (report.isPresent() && report.get().heldFor().compareTo(stallThreshold) > 0) {
            health.down();
        }
        return health.build();
    }

    private static Health of(Processor processor) {
        ProcessorView view = ProcessorView.of(processor, false);
        Health.Builder health = Health.status(
                        switch (view.state()) {
                            case STOPPED, STALLED -> Status.DOWN;
                            case FAILING -> Status.OUT_OF_SERVICE;
                            case RUNNING, LAGGING, PAUSED -> Status.UP;
                        })
                .withDetail("state", view.state())
                .withDetail("application", view.application())
                .withDetail("position", view.position())
                .withDetail("head", view.head())
                .withDetail("lag", view.lag())
                .withDetail("deadLetters", view.deadLetters());
        if (view.lastError() != null) {
            health.withDetail("lastError", view.lastError());
        }
        if (view.stoppedAt() != null) {
            health.withDetail("stoppedAt", view.stoppedAt());
        }
        if (view.partitions().size() > 1) {
            health.withDetail("partitions", view.partitions());
        }
        return health.build();
    }
}
