package dev.eventsourcing.test.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A shape that was changed while its revision stayed, and what to do about it. */
record Change(String topic, Schema former, Schema current) {

    private static final Pattern WORD = Pattern.compile("[^A-Za-z0-9]+([A-Za-z0-9])");

    String describe() {
        List<String> lines = new ArrayList<>();
        lines.add(topic + ": its shape has changed, and its revision is still " + former.revision());
        List<String> steps = new ArrayList<>();
        JsonNode before = former.shape().path("fields");
        JsonNode after = current.shape().path("fields");
        for (var field : after.properties()) {
            String name = field.getKey();
            if (!before.has(name)) {
                lines.add("  added   " + name + ": " + text(field.getValue()));
                steps.add("payload.put(\"" + name + "\", …); // new: " + text(field.getValue()));
            } else if (!before.get(name).equals(field.getValue())) {
                lines.add("  changed " + name + ": " + text(before.get(name)) + " -> " + text(field.getValue()));
                steps.add("payload.put(\"" + name + "\", …); // was " + text(before.get(name)) + ", is "
                        + text(field.getValue()));
            }
        }
        for (var field : before.properties()) {
            if (!after.has(field.getKey())) {
                lines.add("  removed " + field.getKey() + ": " + text(field.getValue()));
                steps.add("payload.remove(\"" + field.getKey() + "\"); // was " + text(field.getValue()));
            }
        }
        String revision = "Put @Revision(" + (former.revision() + 1) + ") on ";
        lines.add(revision
                + (EventSchemas.isOfSnapshot(topic)
                        ? "the aggregate, or on what its Snapshotted names. What is stored is replayed then, or read with"
                                + " an upcaster:"
                        : "the event, and add an upcaster for what is stored:"));
        lines.add("");
        lines.add("    @Bean");
        lines.add("    Upcaster " + beanName() + "() {");
        lines.add("        return Upcaster.of(\"" + EventSchemas.topicOf(topic) + "\", " + former.revision()
                + ", payload -> {");
        steps.forEach(step -> lines.add("            " + step));
        lines.add("        });");
        lines.add("    }");
        return String.join("\n", lines);
    }

    private String beanName() {
        String name = WORD.matcher(EventSchemas.topicOf(topic))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "OfRevision" + former.revision();
    }

    private static String text(JsonNode type) {
        return type.isString() ? type.stringValue() : type.toString();
    }
}
