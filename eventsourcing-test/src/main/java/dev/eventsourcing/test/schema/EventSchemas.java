package dev.eventsourcing.test.schema;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateDefinitionException;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.persistence.Topics;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the shapes of stored types with a file that is committed with the code: whoever changes a shape is told, before
 * anything is stored in it, that it takes a new {@link dev.eventsourcing.domain.Revision} and an upcaster, which is printed
 * as far as it can be.
 *
 * <pre>{@code
 * @Test
 * void eventsKeepTheirShapes() {
 *     EventSchemas.verify(Path.of("events.lock.json"), World.class);
 * }
 * }</pre>
 *
 * <p>The file has, for each topic, the revision and the fields with their types, those of nested records, sealed types and
 * enums included; and those of the snapshots of aggregate classes, which are their fields, or what {@link
 * dev.eventsourcing.domain.Snapshotted} says. Names of classes are not in it, as long as what they hold is: a record can be renamed. With the system
 * property {@code events.lock} set to {@code write}, as by {@code mvn test -Devents.lock=write}, the file is written instead,
 * unless a shape has changed without a new revision.
 */
public final class EventSchemas {

    private static final String SETTING = "events.lock";
    private static final String OF_SNAPSHOT = " (snapshot)";

    private EventSchemas() {}

    /**
     * Compares the event types of aggregate classes and what their snapshots hold, the types that sealed types permit, and
     * single types; or writes the file.
     *
     * @param lockFile is missing before it is first written
     * @throws AssertionError if they differ, with what to do
     */
    public static void verify(Path lockFile, Class<?>... types) {
        Topics events = new Topics();
        Topics snapshots = events.forSnapshots();
        for (Class<?> type : types) {
            events.register(type);
            registerSnapshots(snapshots, type);
        }
        verify(lockFile, events, snapshots);
    }

    /** As applications do, with the classes that a sealed one permits. Classes that have no snapshots are passed over. */
    private static void registerSnapshots(Topics snapshots, Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                registerSnapshots(snapshots, permitted);
            }
        }
        if (Aggregate.class.isAssignableFrom(type)) {
            Class<? extends Aggregate> aggregate = type.asSubclass(Aggregate.class);
            try {
                if (!Modifier.isAbstract(AggregateState.of(aggregate).type().getModifiers())) {
                    snapshots.registerSnapshots(aggregate);
                }
            } catch (AggregateDefinitionException e) {
                return;
            }
        }
    }

    /**
     * As {@link #verify(Path, Class...)}, with all types of a registry, and without snapshots. Its upcasters tell which topics
     * need no type any more.
     */
    public static void verify(Path lockFile, Topics events) {
        verify(lockFile, events, events.forSnapshots());
    }

    /**
     * As {@link #verify(Path, Topics)}, with snapshots.
     *
     * @param snapshots with the aggregates whose snapshots are looked at, see {@link Topics#forSnapshots()}
     */
    public static void verify(Path lockFile, Topics events, Topics snapshots) {
        if ("write".equals(System.getProperty(SETTING))) {
            write(lockFile, events, snapshots);
            return;
        }
        SortedMap<String, Schema> locked = LockFile.read(lockFile);
        SortedMap<String, Schema> schemas = schemas(events, snapshots);
        List<String> problems = broken(locked, schemas, events);
        schemas.forEach((topic, schema) -> {
            Schema former = locked.get(topic);
            if (former == null) {
                problems.add(topic + ": it is new");
            } else if (schema.revision() > former.revision()) {
                problems.add(topic + ": it is at revision " + schema.revision() + ", and at " + former.revision()
                        + " in the file");
            }
        });
        locked.forEach((topic, former) -> {
            if (!schemas.containsKey(topic) && isNotNeeded(topic, former, events)) {
                problems.add(topic + ": it has no type any more, and "
                        + (isOfSnapshot(topic)
                                ? "events are replayed instead"
                                : "is read with an upcaster or as another"));
            }
        });
        if (!problems.isEmpty()) {
            throw fail(lockFile, problems, "Then write the file anew, -D" + SETTING + "=write, and commit it.");
        }
    }

    /** As {@link #write(Path, Topics, Topics)}, without snapshots. */
    public static void write(Path lockFile, Topics events) {
        write(lockFile, events, events.forSnapshots());
    }

    /**
     * Writes the file.
     *
     * @throws AssertionError if a shape has changed without a new revision, or what the file has can no longer be read
     */
    public static void write(Path lockFile, Topics events, Topics snapshots) {
        SortedMap<String, Schema> schemas = schemas(events, snapshots);
        List<String> broken = Files.exists(lockFile) ? broken(LockFile.read(lockFile), schemas, events) : List.of();
        if (!broken.isEmpty()) {
            throw fail(
                    lockFile,
                    broken,
                    "If none of it was ever stored outside of tests, remove the topic from the file and write it again.");
        }
        LockFile.write(lockFile, schemas);
    }

    /** Returns what makes stored events unreadable, or snapshots be read as something else. */
    private static List<String> broken(
            SortedMap<String, Schema> locked, SortedMap<String, Schema> schemas, Topics events) {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Schema> entry : locked.entrySet()) {
            String topic = entry.getKey();
            Schema former = entry.getValue();
            Schema schema = schemas.get(topic);
            if (schema == null && !isNotNeeded(topic, former, events)) {
                problems.add(
                        topic + ": it is gone, and what is stored cannot be read. Keep its type, add the topic to the"
                                + " aliases of another, or add an upcaster from revision " + former.revision());
            } else if (schema != null && schema.revision() < former.revision()) {
                problems.add(topic + ": it is at revision " + schema.revision() + ", and was at " + former.revision()
                        + ". Set it to that, or to the next one if its shape has changed");
            } else if (schema != null
                    && schema.revision() == former.revision()
                    && !schema.shape().equals(former.shape())) {
                problems.add(new Change(topic, former, schema).describe());
            }
        }
        return problems;
    }

    private static boolean isNotNeeded(String topic, Schema former, Topics events) {
        return isOfSnapshot(topic) || events.canRead(topic, former.revision());
    }

    /** Tells whether an entry of the file is that of an aggregate's snapshots, and not of an event. */
    static boolean isOfSnapshot(String topic) {
        return topic.endsWith(OF_SNAPSHOT);
    }

    /** Returns the topic that an entry of the file is for. */
    static String topicOf(String entry) {
        return isOfSnapshot(entry) ? entry.substring(0, entry.length() - OF_SNAPSHOT.length()) : entry;
    }

    private static SortedMap<String, Schema> schemas(Topics events, Topics snapshots) {
        SortedMap<String, Schema> schemas = new TreeMap<>();
        events.registered().forEach(topic -> schemas.put(topic, Schema.of(events.typeOf(topic))));
        snapshots.registered().forEach(topic -> schemas.put(topic + OF_SNAPSHOT, Schema.of(snapshots.typeOf(topic))));
        return schemas;
    }

    private static AssertionError fail(Path lockFile, List<String> problems, String end) {
        return new AssertionError(
                "What is stored is not as in " + lockFile + ":\n\n" + String.join("\n\n", problems) + "\n\n" + end);
    }
}
