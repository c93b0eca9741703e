package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.StartFrom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the endpoint shows: applications, processors, dead letters, and the events of one originator. Safe for use by several
 * threads.
 *
 * <p>{@code payloads} is whether payloads are shown, and with them what exceptions say.
 */
final class EndpointResources implements AutoCloseable {

    static final String APPLICATIONS = "applications";
    static final String PROCESSORS = "processors";
    static final String STREAMS = "streams";
    static final String DEAD_LETTERS = "dead-letters";

    private static final int MOST = 1_000;

    private final ContextApplications parts;
    private final EndpointProbes probes;
    private final StoreExecutors lanes;
    private final OrderingProbe ordering;
    private final OriginatorStreams streams;

    EndpointResources(
            ContextApplications parts,
            EndpointProbes probes,
            StoreExecutors lanes,
            OrderingProbe ordering,
            OriginatorStreams streams) {
        this.parts = parts;
        this.probes = probes;
        this.lanes = lanes;
        this.ordering = ordering;
        this.streams = streams;
    }

    /**
     * An application.
     *
     * @param name its name
     * @param head the highest notification id, 0 for none
     * @param horizon the notification up to which its log is final
     * @param topics what kinds of events it was made with
     * @param log whether it goes on, and who holds up what, as the health tells; null if its store cannot tell
     */
    record ApplicationView(
            String name,
            long head,
            long horizon,
            Set<String> topics,
            @Nullable Map<String, Object> log) {

        private static ApplicationView of(Application application, OrderingProbe ordering) {
            ApplicationRecorder recorder = application.recorder();
            return new ApplicationView(
                    application.name(),
                    recorder.maxNotificationId().orElse(0),
                    recorder.horizon(),
                    application.topics(),
                    ordering.of(recorder).map(OrderingProbe.Report::details).orElse(null));
        }
    }

    Map<String, Object> all(boolean payloads) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(APPLICATIONS, list(APPLICATIONS, payloads));
        all.put(PROCESSORS, list(PROCESSORS, payloads));
        return all;
    }

    /** Returns all of a kind, those whose stores do not answer by their names and the error. */
    List<?> list(String kind, boolean payloads) {
        return switch (kind) {
            case APPLICATIONS ->
                probes.all(
                        parts.applications().values().stream().map(this::probe).toList());
            case PROCESSORS ->
                probes.all(parts.allProcessors().stream()
                        .map(processor -> probe(processor, payloads))
                        .toList());
            default -> throw unknownKind(kind);
        };
    }

    Object find(String kind, String name, @Nullable String application, boolean payloads) {
        return switch (kind) {
            case APPLICATIONS -> probes.one(probe(application(name)));
            case PROCESSORS -> probes.one(probe(processor(name, application), payloads));
            default -> throw unknownKind(kind);
        };
    }

    private EndpointProbes.Part probe(Application application) {
        return new EndpointProbes.Part(
                Map.of("name", application.name()),
                false,
                lanes.ofApplication(application.name()),
                () -> ApplicationView.of(application, ordering));
    }

    private EndpointProbes.Part probe(Processor processor, boolean payloads) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("name", processor.name());
        names.put("application", processor.applicationName());
        return new EndpointProbes.Part(
                names,
                payloads,
                lanes.ofProcessor(processor.name(), processor.applicationName()),
                () -> ProcessorView.of(processor, payloads));
    }

    /** Returns a processor's dead letters, or an originator's events, after one and up to a number. */
    List<?> page(
            String kind,
            String name,
            String part,
            @Nullable String application,
            @Nullable Long after,
            @Nullable Integer limit,
            boolean payloads) {
        long first = after == null ? 0 : after;
        int most = limit == null ? 100 : limit;
        if (most < 1 || most > MOST) {
            throw EndpointRequestException.wrong("limit is " + most + ": it must be from 1 to " + MOST);
        }
        return switch (kind) {
            case PROCESSORS -> {
                requireDeadLetters(part);
                yield processor(name, application).deadLetters(first, most).stream()
                        .map(letter -> DeadLetterView.of(letter, payloads))
                        .toList();
            }
            case STREAMS -> streams.page(application(name), part, first, most, payloads);
            default -> throw unknownKind(kind);
        };
    }

    /**
     * Returns the processor of a name.
     *
     * @param application null if it follows one only
     */
    Processor processor(String name, @Nullable String application) {
        List<Processor> named = parts.present().named(name);
        List<Processor> found = named.stream()
                .filter(processor ->
                        application == null || processor.applicationName().equals(application))
                .toList();
        if (named.isEmpty()) {
            throw unknown(
                    "processor",
                    name,
                    parts.allProcessors().stream()
                            .map(Processor::name)
                            .distinct()
                            .toList());
        }
        List<String> followed = named.stream().map(Processor::applicationName).toList();
        if (found.isEmpty()) {
            throw EndpointRequestException.unknown("The processor \"" + name + "\" does not follow the application \""
                    + application + "\", but " + followed);
        }
        if (found.size() > 1) {
            throw EndpointRequestException.wrong("The processor \"" + name + "\" follows several applications, "
                    + followed + ": name one of them as application");
        }
        return found.get(0);
    }

    /**
     * Has what is of a name begin anew in all the logs that it follows; returns how it is then. What it has made before is
     * removed, wherever it begins.
     *
     * @param application null, or the only one that it follows: the read model is emptied, whatever it was made of
     */
    List<ProcessorView> reset(String name, @Nullable String application, StartFrom from, boolean payloads) {
        List<Processor> named = parts.present().named(name);
        if (named.size() < 2) {
            named = List.of(processor(name, application));
        } else if (application != null) {
            throw EndpointRequestException.wrong(
                    "The processor \"" + name + "\" makes one thing of several applications, "
                            + named.stream().map(Processor::applicationName).toList()
                            + ", and begins anew in all of them at once: leave application out");
        }
        parts.present().resetPartially(name, from);
        return named.stream()
                .map(processor -> ProcessorView.of(processor, payloads))
                .toList();
    }

    private Application application(String name) {
        Application application = parts.applications().get(name);
        if (application == null) {
            throw unknown("application", name, parts.applications().keySet());
        }
        return application;
    }

    static void requireProcessors(String kind) {
        if (!kind.equals(PROCESSORS)) {
            throw EndpointRequestException.wrong(
                    "There are operations on \"" + PROCESSORS + "\" only, and none on \"" + kind + "\"");
        }
    }

    static void requireDeadLetters(String part) {
        if (!part.equals(DEAD_LETTERS)) {
            throw EndpointRequestException.unknown("A processor has \"" + DEAD_LETTERS + "\", and no \"" + part + "\"");
        }
    }

    @Override
    public void close() {
        probes.close();
    }

    private static EndpointRequestException unknownKind(String kind) {
        return EndpointRequestException.unknown("There is no \"" + kind + "\" here, but " + APPLICATIONS + ", "
                + PROCESSORS + ", and the events of an originator as " + STREAMS + "/{application}/{originatorId}");
    }

    private static EndpointRequestException unknown(String what, String name, Collection<String> names) {
        return EndpointRequestException.unknown(
                "There is no " + what + " \"" + name + "\"; there are " + List.copyOf(names));
    }
}
