package dev.eventsourcing.test.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The file of shapes, the same bytes on every system. */
final class LockFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LockFile() {}

    /** @throws AssertionError if the file is missing or not such a file */
    static SortedMap<String, Schema> read(Path file) {
        SortedMap<String, Schema> schemas = new TreeMap<>();
        if (!Files.exists(file)) {
            throw new AssertionError("There is no " + file.toAbsolutePath()
                    + ": write it, -Devents.lock=write, and commit it with the code.");
        }
        try {
            for (Map.Entry<String, JsonNode> entry :
                    ((ObjectNode) JSON.readTree(Files.readString(file))).properties()) {
                ObjectNode schema = ((ObjectNode) entry.getValue()).deepCopy();
                int revision = schema.remove("revision").intValue();
                schemas.put(entry.getKey(), new Schema(revision, schema));
            }
            return schemas;
        } catch (JacksonException | ClassCastException | NullPointerException e) {
            throw new AssertionError(file + " is not a file of shapes", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, SortedMap<String, Schema> schemas) {
        ObjectNode content = JSON.createObjectNode();
        schemas.forEach((topic, schema) ->
                content.putObject(topic).put("revision", schema.revision()).setAll((ObjectNode) schema.shape()));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            Files.writeString(file, JSON.writer().with(printer).writeValueAsString(content) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
