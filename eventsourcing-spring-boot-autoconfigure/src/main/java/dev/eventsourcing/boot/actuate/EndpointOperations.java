package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.processing.ClearException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.StartFrom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the endpoint does: processors are paused, resumed and reset, and dead letters retried and evicted. Each is logged. Safe
 * for use by several threads.
 */
final class EndpointOperations {

    private static final Logger logger = LoggerFactory.getLogger(EndpointOperations.class);

    private final EndpointResources resources;

    EndpointOperations(EndpointResources resources) {
        this.resources = resources;
    }

    /**
     * Pauses or resumes a processor, or has it begin anew, in all instances.
     *
     * @param operation {@code pause}, {@code resume} or {@code reset}
     * @param from where a reset begins, as {@link StartFrom#of}
     * @param partial whether a reset may leave out events, as all that do not begin at the beginning do
     * @param payloads whether payloads are shown
     * @return how the processor is then; a list if it follows several applications, and was reset in all of them
     */
    Object operate(
            String kind,
            String name,
            @Nullable String application,
            String operation,
            @Nullable String from,
            @Nullable Boolean partial,
            boolean payloads) {
        EndpointResources.requireProcessors(kind);
        if (operation.equals("reset")) {
            return reset(name, application, from, Boolean.TRUE.equals(partial), payloads);
        }
        Processor processor = resources.processor(name, application);
        if (from != null || partial != null) {
            throw EndpointRequestException.wrong("from and partial are for reset only, and not for " + operation);
        }
        switch (operation) {
            case "pause" -> processor.pause();
            case "resume" -> resume(processor);
            default ->
                throw EndpointRequestException.wrong(
                        "The operation \"" + operation + "\" is none of pause, resume and reset");
        }
        log(processor, operation);
        return ProcessorView.of(processor, payloads);
    }

    private static void resume(Processor processor) {
        try {
            processor.resume();
        } catch (IllegalStateException e) {
            throw EndpointRequestException.wrong(e.getMessage() + " in this process: set eventsourcing.processors."
                    + processor.name() + ".enabled, or ask an instance that runs it");
        }
    }

    private Object reset(
            String name, @Nullable String application, @Nullable String from, boolean partial, boolean payloads) {
        if (from == null) {
            throw EndpointRequestException.wrong(
                    "A reset needs from: beginning, end, a notification id from 1 on, or a time such as"
                            + " 2026-01-31T12:00:00Z");
        }
        try {
            StartFrom start = StartFrom.of(from);
            if (!partial && leavesOut(start)) {
                throw EndpointRequestException.wrong("A reset empties the whole read model, and from " + from
                        + " it would be made anew without what lies before. Reset it from beginning, or add \"partial\":\"true\""
                        + " to do without that");
            }
            List<ProcessorView> reset = resources.reset(name, application, start, payloads);
            logger.info("Processor {}: reset from {}, by the endpoint", name, from);
            return reset.size() == 1 ? reset.get(0) : reset;
        } catch (IllegalArgumentException | ClearException e) {
            throw EndpointRequestException.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static boolean leavesOut(StartFrom start) {
        return !(start instanceof StartFrom.Beginning) && !start.equals(new StartFrom.After(0));
    }

    /**
     * Retries dead letters: those of the originator of one, in their order, or all.
     *
     * @param operation {@code retry} or {@code retry-all}
     * @param id the notification of the one
     * @return how many events were processed, and how many are left
     */
    Map<String, Long> retry(
            String kind, String name, String part, @Nullable String application, String operation, @Nullable Long id) {
        Processor processor = deadLettersOf(kind, name, part, application);
        long processed = switch (operation) {
            case "retry" -> retry(processor, id);
            case "retry-all" -> {
                if (id != null) {
                    throw EndpointRequestException.wrong("id is for retry only, and not for retry-all");
                }
                yield processor.retryAll();
            }
            default ->
                throw EndpointRequestException.wrong(
                        "The operation \"" + operation + "\" is none of retry and retry-all");
        };
        log(processor, operation + (id == null ? "" : " of " + id));
        return Map.of("processed", processed, "left", left(processor));
    }

    private static int retry(Processor processor, @Nullable Long id) {
        if (id == null) {
            throw EndpointRequestException.wrong("A retry needs the id of a dead letter; retry-all needs none");
        }
        List<DeadLetter> found = processor.deadLetters(id - 1, 1);
        if (found.isEmpty() || found.get(0).notificationId() != id) {
            throw unknownLetter(processor, id);
        }
        return processor.retry(found.get(0).originatorId());
    }

    /** Removes a dead letter for good. */
    Map<String, Long> evict(String kind, String name, String part, long id, @Nullable String application) {
        Processor processor = deadLettersOf(kind, name, part, application);
        if (!processor.evict(id)) {
            throw unknownLetter(processor, id);
        }
        log(processor, "evict " + id);
        return Map.of("evicted", 1L, "left", left(processor));
    }

    private Processor deadLettersOf(String kind, String name, String part, @Nullable String application) {
        EndpointResources.requireProcessors(kind);
        EndpointResources.requireDeadLetters(part);
        return resources.processor(name, application);
    }

    private static long left(Processor processor) {
        return processor.status().stream()
                .mapToLong(status -> status.deadLetters())
                .sum();
    }

    private static EndpointRequestException unknownLetter(Processor processor, long id) {
        return EndpointRequestException.unknown(
                "The processor \"" + processor.name() + "\" has no dead letter of notification " + id);
    }

    private static void log(Processor processor, String operation) {
        logger.info(
                "Processor {} of {}: {}, by the endpoint", processor.name(), processor.applicationName(), operation);
    }
}
