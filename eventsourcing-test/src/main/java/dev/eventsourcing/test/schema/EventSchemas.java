package dev.eventsourcing.test.schema;

import dev.eventsourcing.persistence.Topics;
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
 * enums included. Names of classes are not in it, as long as what they hold is: a record can be renamed. With the system
 * property {@code events.lock} set to {@code write}, as by {@code mvn test -Devents.lock=write}, the file is written instead,
 * unless a shape has changed without a new revision.
 */
public final class EventSchemas {

    private static final String SETTING = "events.lock";

    private EventSchemas() {}

    /**
     * Compares the event types of aggregate classes, those that sealed types permit, and single types; or writes the file.
     *
     * @param lockFile is missing before it is first written
     * @throws AssertionError if they differ, with what to do
     */
    public static void verify(Path lockFile, Class<?>... types) {
        Topics topics = new Topics();
        for (Class<?> type : types) {
            topics.register(type);
        }
        verify(lockFile, topics);
    }

    /**
     * As {@link #verify(Path, Class...)}, with all types of a registry. Its upcasters tell which topics need no type any more.
     */
    public static void verify(Path lockFile, Topics topics) {
        if ("write".equals(System.getProperty(SETTING))) {
            write(lockFile, topics);
            return;
        }
        SortedMap<String, Schema> locked = LockFile.read(lockFile);
        List<String> problems = broken(locked, topics);
        schemas(topics).forEach((topic, schema) -> {
            Schema former = locked.get(topic);
            if (former == null) {
                problems.add(topic + ": it is new");
            } else if (schema.revision() > former.revision()) {
                problems.add(topic + ": it is at revision " + schema.revision() + ", and at " + former.revision()
                        + " in the file");
            }
        });
        locked.forEach((topic, former) -> {
            if (!topics.registered().contains(topic) && topics.canRead(topic, former.revision())) {
                problems.add(topic + ": it has no type any more, and is read with an upcaster or as another");
            }
        });
        if (!problems.isEmpty()) {
            throw fail(lockFile, problems, "Then write the file anew, -D" + SETTING + "=write, and commit it.");
        }
    }

    /**
     * Writes the file.
     *
     * @throws AssertionError if a shape has changed without a new revision, or what the file has can no longer be read
     */
    public static void write(Path lockFile, Topics topics) {
        List<String> broken = Files.exists(lockFile) ? broken(LockFile.read(lockFile), topics) : List.of();
        if (!broken.isEmpty()) {
            throw fail(
                    lockFile,
                    broken,
                    "If none of it was ever stored outside of tests, remove the topic from the file and write it again.");
        }
        LockFile.write(lockFile, schemas(topics));
    }

    /** Returns what makes stored events unreadable. */
    private static List<String> broken(SortedMap<String, Schema> locked, Topics topics) {
        SortedMap<String, Schema> schemas = schemas(topics);
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Schema> entry : locked.entrySet()) {
            String topic = entry.getKey();
            Schema former = entry.getValue();
            Schema schema = schemas.get(topic);
            if (schema == null && !topics.canRead(topic, former.revision())) {
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

    private static SortedMap<String, Schema> schemas(Topics topics) {
        SortedMap<String, Schema> schemas = new TreeMap<>();
        topics.registered().forEach(topic -> schemas.put(topic, Schema.of(topics.typeOf(topic))));
        return schemas;
    }

    private static AssertionError fail(Path lockFile, List<String> problems, String end) {
        return new AssertionError(
                "The events are not those of " + lockFile + ":\n\n" + String.join("\n\n", problems) + "\n\n" + end);
    }
}
