package dev.eventsourcing.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of an aggregate class: its event types, and how a replay starts.
 *
 * <p>Immutable, cached for each class, and safe for use by several threads.
 */
public final class AggregateType<A extends Aggregate> {

    private static final ClassValue<AggregateType<?>> TYPES = new ClassValue<>() {
        @Override
        protected AggregateType<?> computeValue(Class<?> type) {
            return new AggregateType<>(type.asSubclass(Aggregate.class));
        }
    };

    private final Class<A> type;
    private final Set<Class<?>> eventTypes;
    private final @Nullable Constructor<A> constructor;

    private AggregateType(Class<A> type) {
        this.type = type;
        this.eventTypes = Collections.unmodifiableSet(findEventTypes(type));
        this.constructor =
                Modifier.isAbstract(type.getModifiers()) || isCreatedByEvent() ? null : findConstructor(type);
        GeneratedAggregate.requireNoneMissing(type);
    }

    /**
     * Returns the description of an aggregate class.
     *
     * @throws AggregateDefinitionException if no replay could start because the class is not abstract and has neither a
     *     {@link CreationEvent} nor a constructor without arguments, or if it inherits declarative commands that would
     *     trigger nothing
     */
    @SuppressWarnings("unchecked") // the cache is keyed by the class
    public static <A extends Aggregate> AggregateType<A> of(Class<A> type) {
        return (AggregateType<A>) TYPES.get(type);
    }

    /** Returns the aggregate class that an event class belongs to; {@code Aggregate} where the class does not say. */
    public static Class<?> ownerOf(Class<?> eventType) {
        return EventOwner.of(eventType);
    }

    /** Returns an aggregate class as its author knows it: the superclass of a generated one, else the class itself. */
    public static Class<?> authored(Class<?> type) {
        return GeneratedAggregate.authored(type);
    }

    public Class<A> type() {
        return type;
    }

    /** Returns the concrete event classes of this aggregate: declared in it or where it inherits from, or generated. */
    public Set<Class<?>> eventTypes() {
        return eventTypes;
    }

    /**
     * Returns the concrete event classes below a class: itself, or what a sealed type permits, or what is declared
     * inside, at any depth.
     */
    public static Set<Class<?>> eventTypesBelow(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        return found;
    }

    /**
     * Builds an aggregate from its events, the first one included, without making them pending. If the first event
     * belongs to a subclass, the result is of that subclass.
     *
     * @param events in order, not empty
     * @param clock where the aggregate takes the time for further events from
     * @throws AggregateTypeException if an event belongs to another aggregate class
     * @throws OriginatorIdException if the events are of several originators
     * @throws OriginatorVersionException if the versions do not follow each other
     */
    public A replay(Iterable<DomainEvent> events, Clock clock) {
        Iterator<DomainEvent> iterator = events.iterator();
        DomainEvent first = iterator.next();
        A aggregate = begin(first, clock);
        aggregate.replayEvent(first);
        iterator.forEachRemaining(aggregate::replayEvent);
        return aggregate;
    }

    /**
     * Builds an aggregate from what is stored; as {@link #replay}. Its version is the last of these, also if there is no event
     * in it.
     *
     * @param versions in order, with at least one event
     */
    public A replayVersions(List<StoredVersion> versions, Clock clock) {
        DomainEvent first = versions.stream()
                .flatMap(version -> version.events().stream())
                .findFirst()
                .orElseThrow();
        A aggregate = begin(first, clock);
        versions.forEach(aggregate::replayVersion);
        return aggregate;
    }

    /**
     * Applies what is stored after an aggregate's version to it.
     *
     * @throws OriginatorVersionException if the versions do not follow
     */
    public static void advance(Aggregate aggregate, List<StoredVersion> versions) {
        versions.forEach(aggregate::replayVersion);
    }

    private A begin(DomainEvent first, Clock clock) {
        A aggregate = subtypeOf(first).newInstance(first, clock);
        aggregate.beginReplay(first.originatorId(), clock);
        return aggregate;
    }

    private AggregateType<? extends A> subtypeOf(DomainEvent first) {
        Class<?> owner = ownerOf(first.payload().getClass());
        return owner != type && type.isAssignableFrom(owner) ? of(owner.asSubclass(type)) : this;
    }

    private A newInstance(DomainEvent first, Clock clock) {
        if (first.payload() instanceof CreationEvent<?> creation) {
            return create(creation, first, clock);
        }
        if (constructor == null) {
            throw ownerOf(first.payload().getClass()).isAssignableFrom(type) && isCreatedByEvent()
                    ? new OriginatorVersionException(type, first)
                    : new AggregateTypeException(type, first);
        }
        try {
            A aggregate = constructor.newInstance();
            if (!aggregate.pendingEvents().isEmpty()) {
                throw new AggregateDefinitionException(
                        type,
                        "its constructor without arguments triggers an event, but that is where a replay starts: trigger"
                                + " it from a static method or a constructor with arguments");
            }
            return aggregate;
        } catch (InvocationTargetException e) {
            throw new AggregateDefinitionException(
                    type, "its constructor without arguments threw " + e.getCause() + ": it must do nothing");
        } catch (ReflectiveOperationException e) {
            throw new AggregateDefinitionException(type, "its constructor cannot be called: " + e);
        }
    }

    private A create(CreationEvent<?> creation, DomainEvent first, Clock clock) {
        Class<?> owner = ownerOf(creation.getClass());
        if (type.isAssignableFrom(owner) || owner.isAssignableFrom(type)) {
            Aggregate created = Creation.create(creation, first.originatorId(), clock, first.timestamp());
            if (type.isInstance(created)) {
                return type.cast(created);
            }
        }
        throw new AggregateTypeException(type, first);
    }

    private boolean isCreatedByEvent() {
        return eventTypes.stream().anyMatch(CreationEvent.class::isAssignableFrom);
    }

    private static <A> Constructor<A> findConstructor(Class<A> type) {
        try {
            Constructor<A> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new AggregateDefinitionException(
                    type, "a replay cannot start: add the constructor \"private " + type.getSimpleName() + "() {}\"");
        }
    }

    private static Set<Class<?>> findEventTypes(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> c = type; c != null && c != Aggregate.class; c = c.getSuperclass()) {
            collectMembers(c, found);
        }
        Class<?> generated = GeneratedAggregate.of(type);
        if (generated != null) {
            collectMembers(generated, found);
        }
        return found;
    }

    private static void collectMembers(Class<?> type, Set<Class<?>> found) {
        for (Class<?> member : type.getDeclaredClasses()) {
            if (AggregateEvent.class.isAssignableFrom(member)) {
                collect(member, found);
            }
        }
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (!Modifier.isAbstract(type.getModifiers())) {
            found.add(type);
            return;
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, found);
            }
        }
        for (Class<?> member : type.getDeclaredClasses()) {
            if (type.isAssignableFrom(member)) {
                collect(member, found);
            }
        }
    }
}
