package dev.eventsourcing.boot.aot;

import dev.eventsourcing.processing.EventHandler;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.RuntimeHints;

/** Keeps the methods that events are handed to. */
final class EventHandlerHints {

    private EventHandlerHints() {}

    /** Registers the handlers of a class and of those that it extends, and returns the types that they are for. */
    static Set<Class<?>> register(RuntimeHints hints, Class<?> owner) {
        Set<Class<?>> handled = new LinkedHashSet<>();
        for (Class<?> type = owner; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(EventHandler.class) && method.getParameterCount() > 0) {
                    hints.reflection().registerMethod(method, ExecutableMode.INVOKE);
                    handled.add(method.getParameterTypes()[0]);
                }
            }
            hints.reflection().registerType(type);
        }
        return handled;
    }
}
