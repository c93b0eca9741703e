package dev.eventsourcing.system;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorObserver;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.system.EventDrivenSystem.Edge;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The applications of a system, one of each. Immutable. */
final class RunnerApplications {

    private final EventDrivenSystem system;
    private final Map<Class<? extends Application>, Application> applications = new LinkedHashMap<>();

    RunnerApplications(EventDrivenSystem system, InfrastructureFactory infrastructure) {
        this.system = system;
        try {
            for (Class<? extends Application> type : system.nodes()) {
                applications.put(type, make(type, infrastructure));
            }
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private static Application make(Class<? extends Application> type, InfrastructureFactory infrastructure) {
        try {
            Constructor<? extends Application> constructor = type.getDeclaredConstructor(InfrastructureFactory.class);
            constructor.setAccessible(true);
            return constructor.newInstance(infrastructure);
        } catch (InvocationTargetException e) {
            throw SystemDefinitionException.brokenConstructor(type, Objects.requireNonNullElse(e.getCause(), e));
        } catch (ReflectiveOperationException e) {
            throw SystemDefinitionException.noConstructor(type, e);
        }
    }

    <A extends Application> A get(Class<A> type) {
        Application application = applications.get(type);
        if (application == null) {
            throw SystemDefinitionException.unknown(type);
        }
        return type.cast(application);
    }

    /**
     * Returns a processor for each edge, in the order of the system.
     *
     * @throws dev.eventsourcing.processing.EventHandlerException if there can be no events for a handler; all are closed then
     */
    List<Processor> processors(ProcessorSettings settings) {
        try {
            return make(settings);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private List<Processor> make(ProcessorSettings settings) {
        Map<Edge, Processor> made = new HashMap<>();
        Map<Class<? extends ProcessApplication>, List<Edge>> followers = system.edges().stream()
                .collect(Collectors.groupingBy(Edge::follower, LinkedHashMap::new, Collectors.toList()));
        followers.forEach((follower, edges) -> {
            List<Processor> processors = Processor.following(
                    get(follower).processing(),
                    edges.stream().map(edge -> get(edge.leader()).followedLog()).toList(),
                    settings.withTopicsOf(follower),
                    Clock.systemUTC(),
                    log -> ProcessorObserver.NONE);
            for (int i = 0; i < edges.size(); i++) {
                made.put(edges.get(i), processors.get(i));
            }
        });
        return system.edges().stream().map(made::get).toList();
    }

    List<Application> leaders() {
        return system.leaders().stream().<Application>map(this::get).toList();
    }

    void close() {
        applications.values().forEach(Application::close);
    }
}
