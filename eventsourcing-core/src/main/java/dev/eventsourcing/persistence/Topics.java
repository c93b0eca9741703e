package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Snapshot;
import dev.eventsourcing.domain.Topic;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of event types in the store, and back. No class is ever looked up by a name that came out of a store: a
 * type is registered, or it is unknown.
 *
 * <p>Older revisions of events are read with {@linkplain #register(Upcaster) upcasters}.
 *
 * <p>A type's topic is what {@link Topic} says; else the simple name of its aggregate (of its outermost class, if it
 * has no aggregate) and its own, {@code World.SomethingHappened}.
 *
 * <p>Safe for use by several threads.
 */
public final class Topics {

    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();
    private final Map<String, String> aliases = new ConcurrentHashMap<>();
    private final Map<Class<?>, String> topics = new ConcurrentHashMap<>();
    private final Map<String, Class<? extends Aggregate>> aggregates = new ConcurrentHashMap<>();
    private final Upcasters upcasters;
    private final boolean ofSnapshots;

    /** Makes an empty registry. */
    public Topics() {
        this(new Upcasters(), false);
    }

    private Topics(Upcasters upcasters, boolean ofSnapshots) {
        this.upcasters = upcasters;
        this.ofSnapshots = ofSnapshots;
    }

    /**
     * Returns a registry for snapshots of aggregates, which has no types yet, and the upcasters of this one. The topic of a
     * snapshot is the name of its aggregate, {@code World}, unless {@link Topic} says otherwise.
     */
    public Topics forSnapshots() {
        return new Topics(upcasters, true);
    }

    /**
     * Registers what the snapshots of an aggregate class hold. Several classes may hold the same, each under its own topic.
     * Registering a class again changes nothing.
     *
     * @throws TopicException if a topic stands for another class already
     * @throws UpcasterException if a revision is below 1
     * @throws dev.eventsourcing.domain.AggregateDefinitionException if the class has no snapshots
     */
    public synchronized Topics registerSnapshots(Class<? extends Aggregate> type) {
        Class<? extends Aggregate> made = AggregateState.of(type).type();
        String topic = snapshotTopicOf(type);
        @Nullable Class<?> other = aggregates.get(topic);
        if (other != null && other != made) {
            throw TopicException.taken(topic, other.getName(), made.getName());
        }
        Class<?> held = Snapshot.typeOf(type);
        requireRevision(held);
        add(held, topic, AggregateType.authored(type).getAnnotation(Topic.class));
        aggregates.put(topic, made);
        return this;
    }

    /** Returns the aggregate class whose snapshots are stored under a topic or a former one, empty if none is registered. */
    public Optional<Class<? extends Aggregate>> aggregateOf(String topic) {
        return Optional.ofNullable(aggregates.get(currentName(topic)));
    }

    /**
     * Registers the event types of an aggregate class, those that a sealed type permits, or a single one. Registering
     * a type again changes nothing.
     *
     * @throws TopicException if a topic stands for another type already, or if there are no event types
     * @throws UpcasterException if a revision is below 1
     */
    public synchronized Topics register(Class<?> type) {
        Collection<Class<?>> eventTypes = eventTypesOf(type);
        if (eventTypes.isEmpty()) {
            throw TopicException.noEvents(type);
        }
        eventTypes.forEach(this::registerEvent);
        return this;
    }

    /**
     * Registers an upcaster. Registering it again changes nothing.
     *
     * @throws UpcasterException if there is another one for the same topic and revision, or the revision is below 1
     */
    public synchronized Topics register(Upcaster upcaster) {
        upcasters.add(currentName(upcaster.topic()), upcaster);
        return this;
    }

    /**
     * Checks that the upcasters of each topic lead from revision 1 to the current one; those of snapshots, which can be
     * replaced by replays, from the first revision that has one. A topic without a type, whose upcasters make nothing else, may
     * be that of snapshots: its upcasters must follow each other.
     *
     * @throws UpcasterException if one is missing, or is for a revision that is not older than the current one
     */
    public synchronized void requireUpcasters() {
        types.forEach((topic, type) -> upcasters.check(topic, !ofSnapshots, revisionOf(type)));
        if (!ofSnapshots) {
            upcasters.topics().stream()
                    .filter(topic -> !types.containsKey(topic))
                    .forEach(topic -> upcasters.check(topic, !upcasters.leadToItself(topic), null));
        }
    }

    /**
     * Checks that what upcasters make of events can be read, when all types are registered: each of their {@link
     * Upcaster#targets()} has a type, or upcasters that make something else of it. Spring does it at the start.
     *
     * @throws UpcasterException if one has neither
     */
    public synchronized void requireTargets() {
        for (String topic : new TreeSet<>(upcasters.topics())) {
            if (!upcasters.leadToItself(topic)) { // which may be those of snapshots
                upcasters.reachable(topic, this::currentName).stream()
                        .filter(target -> !hasAnEnd(target))
                        .findFirst()
                        .ifPresent(target -> {
                            throw UpcasterException.unknownTarget(topic, target);
                        });
            }
        }
    }

    /** Returns the topic of the snapshots of an aggregate class: its name, unless {@link Topic} says otherwise. */
    public static String snapshotTopicOf(Class<?> type) {
        Class<?> authored = AggregateType.authored(type);
        @Nullable Topic annotation = authored.getAnnotation(Topic.class);
        return annotation != null ? annotation.value() : authored.getSimpleName();
    }

    /**
     * Returns the event types of an aggregate class and of those that it permits, those that a sealed type permits, or the
     * type itself.
     */
    public static Set<Class<?>> eventTypesOf(Class<?> type) {
        if (!Aggregate.class.isAssignableFrom(type)) {
            return AggregateType.eventTypesBelow(type);
        }
        Set<Class<?>> found = new LinkedHashSet<>(
                AggregateType.of(type.asSubclass(Aggregate.class)).eventTypes());
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                found.addAll(eventTypesOf(permitted));
            }
        }
        return found;
    }

    /** Returns the revision of a type that is stored, 1 if it does not say. */
    public static int revisionOf(Class<?> type) {
        Class<?> declared = Aggregate.class.isAssignableFrom(type) ? AggregateType.authored(type) : type;
        @Nullable Revision revision = declared.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }

    /**
     * Registers a former topic, so that events stored under it are read as the type of the new one.
     *
     * @throws TopicException if the former topic stands for something else already
     */
    public synchronized Topics alias(String formerTopic, String topic) {
        Class<?> type = types.get(formerTopic);
        if (type != null) {
            throw TopicException.taken(formerTopic, type.getName(), "\"" + topic + "\"");
        }
        String other = aliases.putIfAbsent(formerTopic, topic);
        if (other != null && !other.equals(topic)) {
            throw TopicException.taken(formerTopic, "\"" + other + "\"", "\"" + topic + "\"");
        }
        upcasters.rename(formerTopic, topic);
        return this;
    }

    /**
     * Returns the topic of an event type.
     *
     * @throws TopicException if the type is not registered
     */
    public String topicOf(Class<?> eventType) {
        String topic = topics.get(eventType);
        if (topic == null) {
            throw TopicException.unregistered(eventType);
        }
        return topic;
    }

    /** Tells whether a type is registered, or one that extends or implements it. */
    public boolean hasTypesOf(Class<?> type) {
        return topics.keySet().stream().anyMatch(type::isAssignableFrom);
    }

    /**
     * Returns the event type of a topic or of a former topic.
     *
     * @throws TopicException if the topic is not registered
     */
    public Class<?> typeOf(String topic) {
        return find(topic).orElseThrow(() -> TopicException.unknown(topic));
    }

    /** Returns the event type of a topic or of a former topic, empty if it is not registered. */
    public Optional<Class<?>> find(String topic) {
        @Nullable Class<?> type = types.get(topic);
        if (type == null) {
            @Nullable String current = aliases.get(topic);
            type = current == null ? null : types.get(current);
        }
        return Optional.ofNullable(type);
    }

    /** Returns the name that a topic has today: itself, unless it is a former one. */
    public String currentName(String topic) {
        return aliases.getOrDefault(topic, topic);
    }

    /** Returns the upcaster for a topic, by its current name, and a revision; empty if there is none. */
    public Optional<Upcaster> upcaster(String topic, int revision) {
        return upcasters.find(topic, revision);
    }

    /**
     * Returns the types that events stored under a topic may be of when they are read, its own and those that upcasters
     * make of it; empty if none is registered.
     */
    public Set<Class<?>> typesOf(String topic) {
        String current = currentName(topic);
        if (!upcasters.has(current)) {
            return find(current).<Set<Class<?>>>map(Set::of).orElse(Set.of());
        }
        return upcasters.reachable(current, this::currentName).stream()
                .flatMap(reached -> find(reached).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether events can be read that are stored under a topic with a revision: as they are, or by upcasters. */
    public boolean canRead(String topic, int revision) {
        String current = currentName(topic);
        @Nullable Class<?> type = types.get(current);
        return (type != null && revisionOf(type) == revision)
                || (upcasters.find(current, revision).isPresent()
                        && upcasters.reachable(current, this::currentName).stream()
                                .allMatch(this::hasAnEnd));
    }

    /**
     * Tells whether a topic has a type, or upcasters that make something else of its events: some are left of a former type.
     */
    private boolean hasAnEnd(String topic) {
        return types.containsKey(topic) || (upcasters.has(topic) && !upcasters.endInItself(topic, this::currentName));
    }

    /** Tells whether a topic, or a former one, has a type or upcasters. */
    boolean isKnown(String topic) {
        String current = currentName(topic);
        return types.containsKey(current) || upcasters.has(current);
    }

    /** Returns the topics and those under which older events are stored that are of them today. */
    public Set<String> withFormer(Set<String> topics) {
        Set<String> all = new TreeSet<>(topics);
        upcasters.topics().stream()
                .filter(from ->
                        upcasters.reachable(from, this::currentName).stream().anyMatch(topics::contains))
                .forEach(all::add);
        Set<String> current = Set.copyOf(all);
        aliases.forEach((former, topic) -> {
            if (current.contains(topic)) {
                all.add(former);
            }
        });
        return all;
    }

    /** Returns the registered topics in alphabetical order, without the former ones. */
    public Set<String> registered() {
        return new TreeSet<>(types.keySet());
    }

    private void registerEvent(Class<?> type) {
        requireRevision(type);
        @Nullable Topic annotation = type.getAnnotation(Topic.class);
        String topic = annotation != null ? annotation.value() : defaultTopic(type);
        add(type, topic, annotation);
        topics.put(type, topic);
    }

    private static void requireRevision(Class<?> type) {
        if (revisionOf(type) < 1) {
            throw UpcasterException.notARevision("@Revision on " + type.getName(), revisionOf(type));
        }
    }

    private void add(Class<?> type, String topic, @Nullable Topic annotation) {
        String alias = aliases.get(topic);
        if (alias != null) {
            throw TopicException.taken(topic, "\"" + alias + "\"", type.getName());
        }
        Class<?> other = types.putIfAbsent(topic, type);
        if (other != null && other != type) {
            throw TopicException.taken(topic, other.getName(), type.getName());
        }
        if (annotation != null) {
            for (String former : annotation.aliases()) {
                alias(former, topic);
            }
        }
    }

    private static String defaultTopic(Class<?> type) {
        Class<?> owner = AggregateEvent.class.isAssignableFrom(type) ? AggregateType.ownerOf(type) : Aggregate.class;
        if (owner == Aggregate.class) {
            owner = type.getNestHost();
        }
        return owner == type ? type.getSimpleName() : owner.getSimpleName() + "." + type.getSimpleName();
    }
}
