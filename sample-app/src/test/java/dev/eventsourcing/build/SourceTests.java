package dev.eventsourcing.build;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the main sources of all modules look like. */
class SourceTests {

    private static final int LIMIT = 300;

    @Test
    void noFileIsLong() {
        assertThat(SourceTree.mainFiles())
                .allSatisfy(file -> assertThat(codeLines(SourceTree.lines(file)))
                        .as("lines of code in %s, comments and blank lines not counted", file)
                        .isLessThanOrEqualTo(LIMIT));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(SourceTree.mainFiles()).extracting(Path::getParent).allSatisfy(directory -> {
            Path packageInfo = directory.resolve("package-info.java");
            assertThat(packageInfo).exists();
            assertThat(SourceTree.lines(packageInfo)).contains("@NullMarked");
        });
    }

    @Test
    void noPackageIsInTwoModules() {
        Map<String, Set<Path>> modules = SourceTree.mainFiles().stream()
                .collect(groupingBy(SourceTests::packageOf, mapping(SourceTests::moduleOf, toSet())));

        assertThat(modules).allSatisfy((name, of) -> assertThat(of).hasSize(1));
    }

    @Test
    void countsCodeAlone() {
        assertThat(codeLines(List.of(
                        "/* a comment",
                        " over lines */",
                        "",
                        "class A { // with a comment",
                        "    // alone",
                        "    /** Says something. */",
                        "    int a = 2",
                        "            * 3; /* and",
                        "    more */",
                        "}")))
                .isEqualTo(4);
    }

    @Test
    void findsTheSourcesOfModules() {
        assertThat(SourceTree.mainFiles())
                .extracting(SourceTests::moduleOf)
                .extracting(Path::toString)
                .contains("eventsourcing-core", "eventsourcing-jdbc", "sample-app");
        assertThat(Files.isRegularFile(SourceTree.TOP.resolve("pom.xml"))).isTrue();
    }

    private static int codeLines(List<String> lines) {
        int count = 0;
        boolean comment = false;
        for (String line : lines) {
            String text = line.strip();
            boolean opens = !comment && text.startsWith("/*");
            boolean code = !comment && !opens && !text.isEmpty() && !text.startsWith("//");
            if (code) {
                count++;
            }
            comment = text.lastIndexOf("/*") > text.lastIndexOf("*/") || (comment && !text.contains("*/"));
        }
        return count;
    }

    private static Path moduleOf(Path file) {
        return SourceTree.TOP.relativize(file).getName(0);
    }

    private static String packageOf(Path file) {
        Path sources = SourceTree.TOP.resolve(moduleOf(file)).resolve("src/main/java");
        return sources.relativize(file.getParent()).toString();
    }
}
