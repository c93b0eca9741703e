package dev.eventsourcing.build;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows is what is compiled and run. */
class ReadmeTests {

    private static final Path README = SourceTree.TOP.resolve("README.md");
    private static final Set<String> HELD = Set.of("java", "yaml");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    static List<Path> pages() {
        List<Path> pages = new ArrayList<>(
                List.of(README, SourceTree.TOP.resolve("CONTRIBUTING.md"), SourceTree.TOP.resolve("CHANGELOG.md")));
        pages.addAll(SourceTree.files(
                SourceTree.TOP.resolve("docs"), file -> file.toString().endsWith(".md")));
        return pages;
    }

    static List<CodeBlock> heldBlocks() {
        return pages().stream()
                .flatMap(page -> CodeBlock.in(page).stream())
                .filter(block -> HELD.contains(block.language()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("heldBlocks")
    void aBlockIsARegionOfAFileThatIsRun(CodeBlock block) {
        assertThat(block.code()).as(block.toString()).isNotEmpty().isEqualTo(block.region());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkIntoTheBuildLeadsSomewhere(Path page) {
        assertThat(LINK.matcher(String.join("\n", SourceTree.lines(page)))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.startsWith("http"))
                        .map(link -> page.resolveSibling(link)))
                .allSatisfy(target ->
                        assertThat(Files.exists(target)).as("%s", target).isTrue());
    }

    @Test
    void everyDecisionIsListedOnceAndInOrder() {
        Path index = SourceTree.TOP.resolve("docs/adr/README.md");
        List<String> listed = LINK.matcher(String.join("\n", SourceTree.lines(index)))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(listed).isEqualTo(decisions(index)).isNotEmpty();
    }

    @Test
    void everyPageIsFoundFromTheReadme() {
        String readme = String.join("\n", SourceTree.lines(README));

        assertThat(pages())
                .filteredOn(page -> page.resolveSibling("adr").toFile().isDirectory())
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(readme).contains("(docs/" + page.getFileName() + ")"));
    }

    private static List<String> decisions(Path index) {
        return SourceTree.files(requireNonNull(index.getParent()), file -> !file.equals(index)).stream()
                .map(file -> requireNonNull(file.getFileName()).toString())
                .sorted()
                .toList();
    }

    @Test
    void theReadmeShowsTheWholeWayFromTheAggregateToTheSettings() {
        assertThat(heldBlocks())
                .filteredOn(block -> block.file().equals(README))
                .extracting(CodeBlock::source)
                .extracting(source -> source.replaceAll(".*/(.*) -->", "$1"))
                .containsExactly(
                        "World.java#world",
                        "World.java#world",
                        "Universe.java#universe",
                        "WorldController.java#controller",
                        "application.yml#settings",
                        "WorldsByHappenings.java#projection",
                        "Milestones.java#milestones",
                        "application.yml#processors",
                        "ReadYourWrites.java#readYourWrites");
    }

    @Test
    void theFirstJavaComesEarly() {
        assertThat(heldBlocks())
                .first()
                .extracting(CodeBlock::line)
                .satisfies(line -> assertThat(line).isLessThan(40));
    }

    @Test
    void theReadmeNamesTheVersionThatIsBuilt() {
        String pom = String.join("\n", SourceTree.lines(SourceTree.TOP.resolve("pom.xml")));
        String version = Pattern.compile("<artifactId>eventsourcing-parent</artifactId>\\s*<version>([^<]+)<")
                .matcher(pom)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(SourceTree.lines(README)).contains("  <version>" + version + "</version>");
    }

    @Test
    void theReadmeHasOneCommandToStartAndOneToTest() {
        assertThat(CodeBlock.in(README))
                .filteredOn(block -> block.source().endsWith("-command -->"))
                .extracting(CodeBlock::source)
                .containsExactly("<!-- start-command -->", "<!-- test-command -->");
    }
}
