package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * The scripts of this library that make the tables of an application, or of a processor. They are listed here: to look
 * for them on the class path takes a while at each start.
 */
final class SchemaScripts {

    private static final String TRACKING = "tracking/";

    private static final List<String> NAMES =
            List.of("V1__events.sql", TRACKING + "V2__tracking.sql", "V3__dictionaries.sql", "V4__event_types.sql");

    private final String folder;
    private final List<String> names;

    private SchemaScripts(String folder, List<String> names) {
        this.folder = folder;
        this.names = names;
    }

    static SchemaScripts ofApplication(Dialect dialect) {
        return new SchemaScripts(dialect.scripts(), NAMES);
    }

    /** Returns those of a processor that stores no events: only of the tables for its positions. */
    static SchemaScripts ofProcessor(Dialect dialect) {
        return new SchemaScripts(
                dialect.scripts() + "/tracking",
                NAMES.stream()
                        .filter(name -> name.startsWith(TRACKING))
                        .map(name -> name.substring(TRACKING.length()))
                        .toList());
    }

    /** Returns where on the class path they are, without a slash at either end. */
    String folder() {
        return folder;
    }

    /** Returns their paths below the folder, in the order of their versions. */
    List<String> names() {
        return names;
    }

    Resource resource(String name) {
        return new ClassPathResource(folder + "/" + name, SchemaScripts.class.getClassLoader());
    }

    /** Returns what Flyway's history has of them when all have been run, in the order of their versions. */
    List<SchemaHistory.Entry> entries() {
        return names.stream().map(this::entry).toList();
    }

    private SchemaHistory.Entry entry(String name) {
        int separator = name.indexOf("__");
        return new SchemaHistory.Entry(
                name.substring(name.lastIndexOf('/') + 2, separator),
                name.substring(separator + 2, name.length() - ".sql".length()).replace('_', ' '),
                "SQL",
                checksum(name));
    }

    /** As Flyway has it. If another release of it reckoned otherwise, it would be asked itself at each start. */
    private int checksum(String name) {
        CRC32 checksum = new CRC32();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource(name).getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checksum.update(line.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The script " + folder + "/" + name + " of this library cannot be read", e);
        }
        return (int) checksum.getValue();
    }
}
