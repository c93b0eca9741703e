package dev.eventsourcing.processing;

import dev.eventsourcing.domain.DomainEvent;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The methods of a class that are annotated with {@link EventHandler}, by the type of events that they are for.
 *
 * <p>Safe for use by several threads.
 */
public final class EventHandlers {

    private final Class<?> owner;
    private final Map<Class<?>, HandlerMethod> declared = new HashMap<>();
    private final Map<Class<?>, Optional<HandlerMethod>> found = new ConcurrentHashMap<>();

    private EventHandlers(Class<?> owner) {
        this.owner = owner;
    }

    /**
     * Finds the handlers of a class and of those that it extends and implements.
     *
     * @param contexts the types that handlers may have for further parameters, beside the {@link DomainEvent}
     * @throws EventHandlerException if a method cannot be a handler, or two are for the same type
     */
    public static EventHandlers of(Class<?> owner, Set<Class<?>> contexts) {
        EventHandlers handlers = new EventHandlers(owner);
        for (Class<?> type : upwards(owner)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(EventHandler.class) && !method.isBridge())
                    .forEach(method -> handlers.add(method, contexts));
        }
        return handlers;
    }

    /** The class and those that it extends, and then their interfaces, each before what it extends. */
    private static Set<Class<?>> upwards(Class<?> owner) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> type = owner; type != null && type != Object.class; type = type.getSuperclass()) {
            types.add(type);
        }
        Deque<Class<?>> next = new ArrayDeque<>(types);
        while (!next.isEmpty()) {
            for (Class<?> above : next.remove().getInterfaces()) {
                types.remove(above); // what extends it may come later
                types.add(above);
                next.add(above);
            }
        }
        return types;
    }

    private void add(Method method, Set<Class<?>> contexts) {
        HandlerMethod handler = HandlerMethod.of(method, contexts);
        HandlerMethod other = declared.putIfAbsent(handler.eventType(), handler);
        if (other != null && !other.isOverriddenIn(owner, method)) {
            throw EventHandlerException.twice(other.method(), method, handler.eventType());
        }
    }

    /** Returns the types that handlers are declared for. */
    public Set<Class<?>> eventTypes() {
        return Set.copyOf(declared.keySet());
    }

    /** Tells whether there is a handler for events of this type. */
    public boolean accepts(Class<?> eventType) {
        return find(eventType).isPresent();
    }

    /** Tells whether a handler has a parameter of this type. */
    public boolean takesParameter(Class<?> context) {
        return declared.values().stream()
                .anyMatch(handler ->
                        Arrays.asList(handler.method().getParameterTypes()).contains(context));
    }

    /**
     * Runs the handler for an event, if there is one.
     *
     * @param contexts one object of each of the types that handlers may have for further parameters
     * @throws RuntimeException what the handler threw; a checked exception as the cause of an {@link EventHandlerException}
     */
    public void handle(Object target, DomainEvent event, Object... contexts) {
        find(event.payload().getClass()).ifPresent(handler -> handler.invoke(target, event, contexts));
    }

    private Optional<HandlerMethod> find(Class<?> eventType) {
        return found.computeIfAbsent(eventType, this::nearest);
    }

    /** Its class, then what that extends and implements, level by level. */
    private Optional<HandlerMethod> nearest(Class<?> eventType) {
        Deque<Class<?>> next = new ArrayDeque<>(Set.of(eventType));
        Set<Class<?>> seen = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            Class<?> type = next.poll();
            if (!seen.add(type) || type == Object.class) {
                continue;
            }
            HandlerMethod handler = declared.get(type);
            if (handler != null) {
                return Optional.of(handler);
            }
            if (type.getSuperclass() != null) {
                next.add(type.getSuperclass());
            }
            next.addAll(Arrays.asList(type.getInterfaces()));
        }
        return Optional.ofNullable(declared.get(Object.class));
    }
}
