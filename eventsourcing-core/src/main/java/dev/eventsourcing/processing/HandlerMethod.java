package dev.eventsourcing.processing;

import dev.eventsourcing.domain.DomainEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** A method that events are handed to, with what else it asks for. Safe for use by several threads. */
record HandlerMethod(Method method, Class<?> eventType) {

    static HandlerMethod of(Method method, Set<Class<?>> contexts) {
        Class<?>[] parameters = method.getParameterTypes();
        if (Modifier.isStatic(method.getModifiers()) || Modifier.isPrivate(method.getModifiers())) {
            throw EventHandlerException.of(method, "must be neither static nor private");
        }
        if (method.getReturnType() != void.class) {
            throw EventHandlerException.of(method, "must return nothing");
        }
        if (parameters.length == 0 || parameters[0] == DomainEvent.class || contexts.contains(parameters[0])) {
            throw EventHandlerException.of(method, "must have the event as its first parameter");
        }
        Set<Class<?>> seen = new HashSet<>();
        for (Class<?> parameter : Arrays.asList(parameters).subList(1, parameters.length)) {
            if (parameter != DomainEvent.class && !contexts.contains(parameter)) {
                throw EventHandlerException.unknownParameter(method, parameter, contexts);
            }
            if (!seen.add(parameter)) {
                throw EventHandlerException.of(method, "has two parameters of " + parameter.getSimpleName());
            }
        }
        method.setAccessible(true);
        return new HandlerMethod(method, parameters[0]);
    }

    /** Tells whether a method further up is this one, overridden. */
    boolean isOverriddenIn(Class<?> owner, Method other) {
        return owner != other.getDeclaringClass()
                && method.getDeclaringClass() != other.getDeclaringClass()
                && method.getName().equals(other.getName())
                && Arrays.equals(method.getParameterTypes(), other.getParameterTypes());
    }

    void invoke(Object target, DomainEvent event, Object[] contexts) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        arguments[0] = event.payload();
        for (int i = 1; i < types.length; i++) {
            arguments[i] = types[i] == DomainEvent.class ? event : ofType(types[i], contexts);
        }
        try {
            method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw EventHandlerException.failed(method, cause);
        } catch (IllegalAccessException e) {
            throw EventHandlerException.failed(method, e);
        }
    }

    private static Object ofType(Class<?> type, Object[] contexts) {
        return Arrays.stream(contexts)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + type.getName() + " here"));
    }
}
