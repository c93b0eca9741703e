package dev.eventsourcing.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a Markdown file, and where it is said to be from.
 *
 * @param file the Markdown file
 * @param line where the block begins, from 1
 * @param language what follows the backticks
 * @param source the comment on the line before, {@code <!-- path#region -->}; empty if there is none
 * @param code the lines of the block
 */
record CodeBlock(Path file, int line, String language, String source, List<String> code) {

    private static final Pattern FENCE = Pattern.compile("\\s*```(\\w*)\\s*");
    private static final Pattern SOURCE = Pattern.compile("<!-- ([^#]+)#(\\w+) -->");

    static List<CodeBlock> in(Path file) {
        List<String> lines = SourceTree.lines(file);
        List<CodeBlock> blocks = new ArrayList<>();
        for (int start = 0; start < lines.size(); start++) {
            Matcher fence = FENCE.matcher(lines.get(start));
            if (fence.matches()) {
                int end = start + 1;
                while (!lines.get(end).strip().equals("```")) {
                    end++;
                }
                String before = start == 0 ? "" : lines.get(start - 1).strip();
                blocks.add(
                        new CodeBlock(file, start + 1, fence.group(1), before, dedent(lines.subList(start + 1, end))));
                start = end;
            }
        }
        return blocks;
    }

    /** Returns the lines of the region that the block is said to be. */
    List<String> region() {
        Matcher matcher = SOURCE.matcher(source);
        if (!matcher.matches()) {
            throw new AssertionError(
                    this + " needs a comment on the line before it: <!-- path/to/File.java#region -->");
        }
        List<String> lines = SourceTree.lines(SourceTree.TOP.resolve(matcher.group(1)));
        int start = indexOf(lines, "tag::" + matcher.group(2) + "[]");
        int end = indexOf(lines, "end::" + matcher.group(2) + "[]");
        return dedent(lines.subList(start + 1, end));
    }

    private int indexOf(List<String> lines, String marker) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("(//|#) \\Q" + marker + "\\E")) {
                return i;
            }
        }
        throw new AssertionError(this + ": there is no " + marker + " in " + source);
    }

    private static List<String> dedent(List<String> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .toList();
    }

    @Override
    public String toString() {
        return "The block in " + SourceTree.TOP.relativize(Objects.requireNonNull(file)) + ", line " + line;
    }
}
