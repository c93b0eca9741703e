package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Recordable;
import dev.eventsourcing.internal.ConflictRetries;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Topics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Commands and queries over a set of aggregates: subclasses add a method for each.
 *
 * <pre>{@code
 * public class Universe extends Application {
 *     public Universe(InfrastructureFactory infrastructure) { super(infrastructure, World.class); }
 *
 *     public UUID createWorld(String name) {
 *         World world = new World(name);
 *         save(world);
 *         return world.id();
 *     }
 * }
 * }</pre>
 *
 * <p>The name, {@code universe} here, decides which events the application sees: applications of one name share them.
 *
 * <p>Safe for use by several threads, if what the subclass adds is.
 */
public class Application implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final String name;
    private final Infrastructure infrastructure;
    private final Set<Class<?>> eventTypes;
    private final List<Class<?>> aggregates;
    private final EventStore eventStore;
    private final AggregateLoader loader;
    private final Repository repository;
    private final List<Consumer<List<DomainEvent>>> saveActions = new CopyOnWriteArrayList<>();
    private final NotificationLog notificationLog;
    private final List<Runnable> afterSaves = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /**
     * Makes an application that is named after its class.
     *
     * @param infrastructure where its events are kept
     * @param types its aggregate classes, and event types that are declared outside of them
     */
    public Application(InfrastructureFactory infrastructure, Class<?>... types) {
        this(null, infrastructure, types);
    }

    /**
     * Makes an application.
     *
     * @param name lower case letters, digits and underscores, starting with a letter; null names it after its class
     * @param infrastructure where its events are kept
     * @param types its aggregate classes, and event types that are declared outside of them
     * @throws IllegalArgumentException if the name is not of that form
     * @throws dev.eventsourcing.persistence.TopicException if a topic is taken or a class has no event types
     * @throws dev.eventsourcing.persistence.UpcasterException if an upcaster is missing
     * @throws dev.eventsourcing.domain.AggregateDefinitionException if a class cannot work as an aggregate
     */
    public Application(@Nullable String name, InfrastructureFactory infrastructure, Class<?>... types) {
        this.name = name != null ? name : nameOf(getClass());
        if (!NAME.matcher(this.name).matches()) {
            throw new IllegalArgumentException("The application name \"" + this.name
                    + "\" must be lower case letters, digits and underscores, starting with a letter");
        }
        this.infrastructure = infrastructure.create(this.name);
        Topics topics = this.infrastructure.mapper().topics();
        for (Class<?> type : types) {
            topics.register(type);
        }
        this.eventTypes = Arrays.stream(types)
                .flatMap(type -> Topics.eventTypesOf(type).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.aggregates =
                Arrays.stream(types).filter(Aggregate.class::isAssignableFrom).toList();
        topics.requireUpcasters();
        this.eventStore = new EventStore(this.infrastructure.mapper(), this.infrastructure.recorder());
        this.loader =
                new AggregateLoader(this.name, this.infrastructure, eventStore, List.of(types), this::takeSnapshot);
        this.repository = new Repository(eventStore, this.infrastructure.observer(), loader);
        this.notificationLog = new RecordedNotificationLog(
                this.infrastructure.recorder(), this.infrastructure.settings().sectionSize());
    }

    /** Returns the name that an application class has unless it is given one: {@code DogSchool} is {@code dog_school}. */
    public static String nameOf(Class<?> type) {
        Class<?> named = type;
        while (named.isAnonymousClass() || named.getName().contains("$$")) { // proxies
            named = named.getSuperclass();
        }
        return named.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    public String name() {
        return name;
    }

    /**
     * Stores the pending events of aggregates, and single events, all or none.
     *
     * <p>In order: the pending events are collected, mapped and recorded. If any step fails, or if the caller's
     * transaction rolls back later, they are pending again, and nothing was stored.
     *
     * @param objects aggregates and events, in any mixture; an aggregate that occurs twice is saved once, null is passed
     *     over
     * @return a recording for each event, in the order of the arguments; empty if there was none
     * @throws ConcurrencyException if another writer stored one of the versions first: load, decide and save again
     * @throws PersistenceException if the store fails for another reason
     * @throws IllegalStateException if this application is closed
     */
    public List<Recording> save(@Nullable Recordable @Nullable ... objects) {
        return save(objects == null ? List.of() : Arrays.asList(objects));
    }

    /** As {@link #save(Recordable...)}. */
    public List<Recording> save(Collection<? extends @Nullable Recordable> objects) {
        requireOpen();
        return save(objects, new CollectedEvents());
    }

    private List<Recording> save(Collection<? extends @Nullable Recordable> objects, CollectedEvents collected) {
        return infrastructure.observer().save(() -> {
            List<Recording> saved = store(objects, collected);
            tellOf(saved);
            return saved;
        });
    }

    private List<Recording> store(Collection<? extends @Nullable Recordable> objects, CollectedEvents collected) {
        List<Recording> saved;
        Map<OriginatorId, Integer> marks;
        try {
            objects.forEach(collected::addFrom);
            List<DomainEvent> events =
                    collected.eventsWith(infrastructure.observer().metadata());
            marks = loader.marks(events);
            saved = inOneWithActions(events, () -> eventStore.put(events));
            if (!saved.isEmpty()) {
                infrastructure.recorder().onRollback(collected::giveBack);
            }
        } catch (RuntimeException | Error e) {
            collected.giveBackAfter(e);
            throw e;
        }
        collected.setStored();
        loader.saved(collected, marks);
        return saved;
    }

    /**
     * Loads an aggregate, has a command change it, and saves it. If another writer is first, all of it is done again with the
     * aggregate as it is then, a few times with growing pauses; not in a transaction of the caller's, which such a conflict
     * has ended. What has been stored is not done again: other conflicts, as of an {@linkplain #afterSaves action after the
     * save}, are the caller's.
     *
     * @param command may run several times, so that it should do nothing but change the aggregate
     * @return a recording for each event, empty if there was none
     * @throws AggregateNotFoundException if there is no such aggregate
     * @throws ConcurrencyException if others were first each time
     */
    public <A extends Aggregate> List<Recording> execute(Class<A> type, UUID id, Consumer<? super A> command) {
        return execute(type, OriginatorId.of(id), command);
    }

    /** As {@link #execute(Class, UUID, Consumer)}. */
    public <A extends Aggregate> List<Recording> execute(Class<A> type, OriginatorId id, Consumer<? super A> command) {
        List<Recording> recordings = new ArrayList<>();
        run(
                type,
                id,
                aggregate -> {
                    command.accept(aggregate);
                    return aggregate;
                },
                recordings::addAll);
        return List.copyOf(recordings);
    }

    /**
     * As {@link #execute(Class, UUID, Consumer)}, for a command that has a result.
     *
     * @return what the command has returned when its events could be stored
     */
    public <A extends Aggregate, R extends @Nullable Object> R executeAndReturn(
            Class<A> type, UUID id, Function<? super A, ? extends R> command) {
        return executeAndReturn(type, OriginatorId.of(id), command);
    }

    /** As {@link #executeAndReturn(Class, UUID, Function)}. */
    public <A extends Aggregate, R extends @Nullable Object> R executeAndReturn(
            Class<A> type, OriginatorId id, Function<? super A, ? extends R> command) {
        return run(type, id, command, recordings -> {});
    }

    private <A extends Aggregate, R extends @Nullable Object> R run(
            Class<A> type, OriginatorId id, Function<? super A, ? extends R> command, Consumer<List<Recording>> saved) {
        ConflictRetries retries = new ConflictRetries(infrastructure.settings().commandAttempts() - 1);
        while (true) {
            A aggregate = repository().get(type, id);
            R result = command.apply(aggregate);
            CollectedEvents collected = new CollectedEvents();
            try {
                saved.accept(save(List.of(aggregate), collected));
                return result;
            } catch (ConcurrencyException e) {
                if (collected.areStored() || infrastructure.recorder().joinsTransaction() || !retries.pause()) {
                    throw e;
                }
                infrastructure.observer().retried();
            }
        }
    }

    /**
     * Stores a snapshot of an aggregate in its latest version, unless there is one that can be read.
     *
     * @throws SnapshotsDisabledException if this application has no snapshots
     * @throws AggregateNotFoundException if there is no such aggregate
     * @throws dev.eventsourcing.persistence.SerializationException if it cannot be stored
     */
    public void takeSnapshot(Class<? extends Aggregate> type, UUID id) {
        takeSnapshot(type, OriginatorId.of(id));
    }

    /** As {@link #takeSnapshot(Class, UUID)}. */
    public void takeSnapshot(Class<? extends Aggregate> type, OriginatorId id) {
        if (!takeSnapshot(type, id, EventSelection.ALL)) {
            throw new AggregateNotFoundException(type, id);
        }
    }

    /** As {@link #takeSnapshot(Class, UUID)}, of what the aggregate was at a version. */
    public void takeSnapshot(Class<? extends Aggregate> type, UUID id, long version) {
        takeSnapshot(type, OriginatorId.of(id), version);
    }

    /** As {@link #takeSnapshot(Class, UUID, long)}. */
    public void takeSnapshot(Class<? extends Aggregate> type, OriginatorId id, long version) {
        if (!takeSnapshot(type, id, EventSelection.ALL.upTo(version))) {
            throw new AggregateNotFoundException(type, id, version);
        }
    }

    private boolean takeSnapshot(Class<? extends Aggregate> type, OriginatorId id, EventSelection selection) {
        SnapshotLoads snapshots = requireSnapshots();
        return infrastructure.observer().load(type, () -> snapshots.take(type, id, selection));
    }

    /**
     * Deletes the snapshots of all aggregates of a class, but not of its subclasses: to be called when events or upcasters make
     * another thing of them than they did, so that what was stored is wrong. They are replayed then, and taken anew.
     *
     * @return how many snapshots it were
     * @throws SnapshotsDisabledException if this application has no snapshots
     * @throws PersistenceException if the store fails
     */
    public long deleteSnapshots(Class<? extends Aggregate> type) {
        return requireSnapshots().store().deleteAll(type);
    }

    /** Returns the topics of the snapshots of this application's aggregates, and of the classes that these extend. */
    public Set<String> snapshotTopics() {
        requireOpen();
        return loader.snapshotTopics();
    }

    private SnapshotLoads requireSnapshots() {
        requireOpen();
        SnapshotLoads snapshots = loader.snapshots();
        if (snapshots == null) {
            throw new SnapshotsDisabledException(name);
        }
        return snapshots;
    }

    /**
     * Has an action run in the transaction of each save, with its events, until the subscription is closed: what it changes
     * in the same database is committed in one with them, and if it throws, nothing is stored. Saves have a transaction
     * each then, and share no commits.
     */
    public Subscription duringSaves(Consumer<List<DomainEvent>> action) {
        saveActions.add(action);
        return () -> saveActions.remove(action);
    }

    /**
     * Has an action run after each save, on the thread that saved, when the events are committed: at once, or after the
     * commit of the caller's transaction. What it throws comes out of the save, whose events are stored all the same; after the
     * commit of the caller's transaction it is only logged.
     */
    public Subscription afterSaves(Runnable action) {
        afterSaves.add(action);
        return () -> afterSaves.remove(action);
    }

    /** To be called when events were stored, and may be committed later, so that snapshots are taken of their aggregates. */
    protected final void stored(CollectedEvents collected) {
        collected.setStored();
        loader.saved(collected, loader.marks(collected.eventsWith(Map.of())));
    }

    private void tellOf(List<Recording> saved) {
        if (!saved.isEmpty()) {
            afterSaves.forEach(infrastructure.recorder()::onCommit);
        }
    }

    /** Stores events by the given means, together with what is to be done in their transaction. */
    protected final <T> T inOneWithActions(List<DomainEvent> events, Supplier<T> store) {
        try {
            if (saveActions.isEmpty() || events.isEmpty()) {
                return store.get();
            }
            return infrastructure.recorder().inTransaction(() -> {
                T stored = store.get();
                saveActions.forEach(action -> action.accept(events));
                return stored;
            });
        } catch (RuntimeException | Error e) {
            loader.failed(events);
            throw e;
        }
    }

    /** Returns where this application's aggregates are loaded from. */
    public Repository repository() {
        requireOpen();
        return repository;
    }

    /**
     * Looks whether this build can read all that is in the store, before it serves, and notes there which events it can
     * write itself: those of the types that this application was made with, and of their subclasses. Spring does it for the
     * applications that are beans.
     *
     * <p>Costs a small query. Where another build has noted something that this one does not know, the log is read from
     * where it was last looked through for it.
     *
     * @throws UnreadableEventsException if there are events of a topic or revision that this build does not know
     * @throws PersistenceException if the store fails; a table of event types that is missing is only warned of
     */
    public void requireReadable() {
        requireOpen();
        new StoreCheck(name, infrastructure.recorder(), infrastructure.mapper()).run(writable());
    }

    /** Another application with the same mapper may have made the events known of a subclass that is saved here too. */
    private Set<Class<?>> writable() {
        Topics topics = infrastructure.mapper().topics();
        return Stream.concat(
                        eventTypes.stream(),
                        topics.registered().stream()
                                .<Class<?>>map(topics::typeOf)
                                .filter(this::isOfSubclass))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOfSubclass(Class<?> eventType) {
        return aggregates.stream().anyMatch(type -> type.isAssignableFrom(AggregateType.ownerOf(eventType)));
    }

    /** Returns the log of this application's events. */
    public NotificationLog notificationLog() {
        requireOpen();
        return notificationLog;
    }

    /** Returns the log of this application's events for processors. */
    public FollowedLog followedLog() {
        requireOpen();
        return FollowedLog.of(name, infrastructure.recorder(), infrastructure.mapper());
    }

    /** Returns what keeps this application's events, for those who look after the store. */
    public ApplicationRecorder recorder() {
        requireOpen();
        return infrastructure.recorder();
    }

    /** Returns the topics of the event types that this application was made with, in alphabetical order. */
    public Set<String> topics() {
        requireOpen();
        return eventTypes.stream()
                .map(infrastructure.mapper().topics()::topicOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Subscribes to this application's notifications after an id, 0 for all: first those that are there, then each new one. */
    public NotificationSubscription subscribe(long after) {
        return subscribe(after, Set.of());
    }

    /** As {@link #subscribe(long)}, to some topics only; empty means every topic. */
    public NotificationSubscription subscribe(long after, Set<String> topics) {
        return new NotificationSubscription(followedLog(), after, topics);
    }

    /** Returns what this application works with. */
    protected Infrastructure infrastructure() {
        requireOpen();
        return infrastructure;
    }

    /** Returns the store of this application's events, below aggregates. */
    public EventStore eventStore() {
        requireOpen();
        return eventStore;
    }

    /** Ends the use of this application; what it stored stays. Closing again does nothing. */
    @Override
    public void close() {
        loader.close(); // while a snapshot that is being taken can still use this
        closed = true;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The application \"" + name + "\" is closed");
        }
    }
}
