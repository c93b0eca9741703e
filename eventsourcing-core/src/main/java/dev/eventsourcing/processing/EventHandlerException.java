package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A method cannot be an {@link EventHandler}, or one has failed with a checked exception, which is the cause. */
public final class EventHandlerException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private EventHandlerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    private EventHandlerException(String description, String action) {
        super(description, action, null);
    }

    static EventHandlerException of(Method method, String problem) {
        return new EventHandlerException("The event handler " + named(method) + " " + problem, (Throwable) null);
    }

    static EventHandlerException unknownParameter(Method method, Class<?> parameter, Set<Class<?>> contexts) {
        return of(
                method,
                "has a parameter of " + parameter.getName() + "; after the event there may be DomainEvent, "
                        + contexts.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", ")));
    }

    static EventHandlerException twice(Method one, Method other, Class<?> eventType) {
        return new EventHandlerException(
                "Both " + named(one) + " and " + named(other) + " handle " + eventType.getName(), "Keep one of them");
    }

    static EventHandlerException failed(Method method, Throwable cause) {
        return new EventHandlerException("The event handler " + named(method) + " failed: " + cause, cause);
    }

    /** A class that is to handle events has no method for any. */
    public static EventHandlerException none(Class<?> type) {
        return new EventHandlerException(
                type.getName() + " has no event handler", "Annotate a method that takes an event with @EventHandler");
    }

    static EventHandlerException unregistered(String processor, Class<?> eventType, String logs) {
        return new EventHandlerException(
                "Processor \"" + processor + "\" has a handler for " + eventType.getName()
                        + " that would never be called: no such event is registered for what it follows, " + logs,
                "Give it, or its aggregate, to the constructor of the application, or for a log elsewhere to"
                        + " topics().register of its mapper");
    }

    private static String named(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
