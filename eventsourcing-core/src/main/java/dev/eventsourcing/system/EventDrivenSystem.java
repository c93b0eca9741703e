package dev.eventsourcing.system;

import dev.eventsourcing.application.Application;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Applications that follow each other, defined by pipes: in {@code A → B → C} B follows A, and C follows B. Pipes may share
 * applications and may go back to one. What a {@link Runner} runs.
 *
 * <pre>{@code
 * EventDrivenSystem system = EventDrivenSystem.of(
 *         EventDrivenSystem.pipe(Orders.class, Reservations.class, Orders.class),
 *         EventDrivenSystem.pipe(Orders.class, Payments.class, Orders.class));
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class EventDrivenSystem {

    /**
     * One application follows another.
     *
     * @param leader whose log is followed
     * @param follower who follows it
     */
    public record Edge(Class<? extends Application> leader, Class<? extends ProcessApplication> follower) {}

    private final Set<Class<? extends Application>> nodes = new LinkedHashSet<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    private EventDrivenSystem(List<List<Class<? extends Application>>> pipes) {
        for (List<Class<? extends Application>> pipe : pipes) {
            if (pipe.isEmpty()) {
                throw SystemDefinitionException.emptyPipe();
            }
            nodes.addAll(pipe);
            for (int i = 1; i < pipe.size(); i++) {
                edges.add(new Edge(pipe.get(i - 1), follower(pipe.get(i), pipe)));
            }
        }
    }

    private static Class<? extends ProcessApplication> follower(
            Class<? extends Application> type, List<Class<? extends Application>> pipe) {
        if (!ProcessApplication.class.isAssignableFrom(type)) {
            throw SystemDefinitionException.noFollower(type, pipe);
        }
        return type.asSubclass(ProcessApplication.class);
    }

    /**
     * Makes a system of pipes.
     *
     * @throws SystemDefinitionException if a pipe is empty, or an application that follows another is no
     *     {@link ProcessApplication}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only copied
    public static EventDrivenSystem of(List<Class<? extends Application>>... pipes) {
        return new EventDrivenSystem(List.of(pipes));
    }

    /** Returns a pipe: each application follows the one before. A single one follows nobody. */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only copied
    public static List<Class<? extends Application>> pipe(Class<? extends Application>... applications) {
        return List.of(applications);
    }

    /** Returns all applications, in the order in which they were named first. */
    public Set<Class<? extends Application>> nodes() {
        return Collections.unmodifiableSet(nodes);
    }

    /** Returns who follows whom, each once, in the order of the pipes. */
    public Set<Edge> edges() {
        return Collections.unmodifiableSet(edges);
    }

    /** Returns those that somebody follows. */
    public Set<Class<? extends Application>> leaders() {
        Set<Class<? extends Application>> leaders = new LinkedHashSet<>(nodes);
        leaders.removeIf(node -> edges.stream().noneMatch(edge -> edge.leader() == node));
        return leaders;
    }

    /** Returns those that follow somebody. */
    public Set<Class<? extends Application>> followers() {
        Set<Class<? extends Application>> followers = new LinkedHashSet<>(nodes);
        followers.removeIf(node -> edges.stream().noneMatch(edge -> edge.follower() == node));
        return followers;
    }

    /** Returns those that are followed and follow nobody. */
    public Set<Class<? extends Application>> leadersOnly() {
        Set<Class<? extends Application>> leadersOnly = leaders();
        leadersOnly.removeAll(followers());
        return leadersOnly;
    }

    /** Returns those that are followed and follow somebody. */
    public Set<Class<? extends Application>> processors() {
        Set<Class<? extends Application>> processors = leaders();
        processors.retainAll(followers());
        return processors;
    }

    /** Returns those that are alone. */
    public Set<Class<? extends Application>> singles() {
        Set<Class<? extends Application>> singles = new LinkedHashSet<>(nodes);
        singles.removeAll(leaders());
        singles.removeAll(followers());
        return singles;
    }
}
