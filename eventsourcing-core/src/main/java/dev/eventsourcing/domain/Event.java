package dev.eventsourcing.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method or a constructor of an abstract aggregate an event: a call triggers it, and the body is what it does
 * to the aggregate, now and at every replay.
 *
 * <pre>{@code
 * public abstract class World extends Aggregate {
 *     private final String name;
 *     private final List<String> history = new ArrayList<>();
 *
 *     @Event("Created")
 *     World(String name) { this.name = name; }
 *
 *     @Event("SomethingHappened")
 *     public void makeItSo(String what) { history.add(what); }
 *
 *     public static World create(String name) { return EventSourcedWorld.create(name); }
 * }
 * }</pre>
 *
 * <p>The annotation processor in {@code eventsourcing-processor} writes {@code EventSourcedWorld}: a subclass with a
 * record for each event, whose components are the parameters. Without that processor nothing is triggered, so no
 * {@code EventSourcedWorld} compiles.
 *
 * <p>A body must neither decide by anything but its arguments and the aggregate, nor have effects outside of it. If it
 * throws, the event did not happen. A command that is called from a body is a part of that event and triggers none of
 * its own; to trigger several, call the commands from a method without this annotation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Event {

    /**
     * The name of the event and of its record. Left out, it is the name of the method in upper case,
     * {@code somethingHappened} is {@code SomethingHappened}, and {@code Created} for a constructor.
     */
    String value() default "";

    /**
     * A record to use instead of a generated one. Its components are matched to the parameters by order and type. It
     * implements the interface {@code Event} of the generated class, {@code EventSourcedWorld.Event}, or
     * {@code EventSourcedWorld.Creation} if it is named on a constructor. It is an event of that aggregate alone; a
     * subclass overrides the command to have one of its own.
     */
    Class<?> type() default void.class;

    /**
     * Whether the event belongs to history: stored ones are replayed, but no new ones can be triggered. Calling such a
     * command throws {@link IllegalStateException}; there is no way to call such a constructor.
     */
    boolean deprecated() default false;
}
