package dev.eventsourcing.processor;

import java.util.List;

/** Source text that grows by lines: indented by its braces, and folded where a line would be too long. */
final class SourceText {

    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line, or an empty one. */
    SourceText line(String line) {
        if (line.startsWith("}")) {
            depth--;
        }
        if (!line.isEmpty()) {
            text.append("    ".repeat(depth)).append(line);
        }
        text.append('\n');
        if (line.endsWith("{")) {
            depth++;
        }
        return this;
    }

    SourceText blank() {
        return line("");
    }

    /** Adds a line with a list in parentheses: on one line, or the list on the next, or each item on its own. */
    SourceText line(String before, List<String> items, String end) {
        String after = end;
        String joined = String.join(", ", items);
        if (fits(before + joined + after) || items.isEmpty()) {
            return line(before + joined + after);
        }
        line(before);
        depth += 2;
        String rest = after.substring(after.indexOf(')') + 1);
        if (rest.startsWith(" implements")) {
            after = ")\n" + "    ".repeat(depth) + rest.strip();
        }
        if (fits(joined + after.lines().findFirst().orElse(""))) {
            text.append("    ".repeat(depth)).append(joined);
        } else {
            text.append("    ".repeat(depth)).append(String.join(",\n" + "    ".repeat(depth), items));
        }
        depth -= 2;
        text.append(after).append('\n');
        if (after.endsWith("{")) {
            depth++;
        }
        return this;
    }

    private boolean fits(String line) {
        return 4 * depth + line.length() <= WIDTH;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
