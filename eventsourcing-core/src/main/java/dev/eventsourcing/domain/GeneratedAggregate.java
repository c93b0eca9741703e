package dev.eventsourcing.domain;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class that the annotation processor wrote for a declarative aggregate. Its name follows from the
 * aggregate's, {@code EventSourcedWorld} from {@code World} and {@code EventSourcedBoard_Card} from
 * {@code Board.Card}, in the same package.
 */
final class GeneratedAggregate {

    private GeneratedAggregate() {}

    /** Returns the class generated for an abstract aggregate, or null if there is none. */
    static @Nullable Class<?> of(Class<?> type) {
        if (!Modifier.isAbstract(type.getModifiers())) {
            return null;
        }
        try {
            Class<?> found = Class.forName(nameFor(type), false, type.getClassLoader());
            return found.getSuperclass() == type ? found : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Returns the class as its author knows it: the superclass of a generated one, else the class itself. */
    static Class<?> authored(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        return parent != null && type.getName().equals(nameFor(parent)) ? parent : type;
    }

    /** Refuses a class that inherits declarative commands without a generated class: calling them would trigger nothing. */
    static void requireNoneMissing(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers()) || authored(type) != type) {
            return;
        }
        for (Class<?> c = type; c != null && c != Aggregate.class; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Event.class)) {
                    throw new AggregateDefinitionException(
                            type,
                            "its command " + method.getName() + " has @Event but would trigger nothing: make the class"
                                    + " abstract and put @Event on its constructor");
                }
            }
        }
    }

    private static String nameFor(Class<?> type) {
        StringBuilder name = new StringBuilder(type.getSimpleName());
        for (Class<?> c = type.getEnclosingClass(); c != null; c = c.getEnclosingClass()) {
            name.insert(0, c.getSimpleName() + "_");
        }
        String packageName = type.getPackageName();
        return (packageName.isEmpty() ? "" : packageName + ".") + "EventSourced" + name;
    }
}
