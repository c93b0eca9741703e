package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/conformance.md name the tests that there are, all of them and no others. */
class ConformanceDocumentTests {

    private static final Path DOCUMENT = Path.of("..", "docs", "conformance.md");
    private static final List<Path> UNIT_TESTS = Stream.of(
                    "eventsourcing-core", "eventsourcing-jdbc", "eventsourcing-spring-boot-autoconfigure")
            .map(module -> Path.of("..", module, "src", "test", "java"))
            .toList();
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| .*$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void namesEveryCaseOfTheSuitesAndNoOther() throws IOException, URISyntaxException {
        Map<Integer, Collection<String>> documented = tests(test -> !test.startsWith("Tests", test.indexOf('.') - 5));
        documented.values().removeIf(Collection::isEmpty);

        assertThat(documented).isEqualTo(annotated());
    }

    @Test
    void namesUnitTestsThatExist() throws IOException {
        Map<Integer, Collection<String>> documented = tests(test -> test.startsWith("Tests", test.indexOf('.') - 5));

        assertThat(documented.values().stream().flatMap(Collection::stream)).isNotEmpty();
        for (String test :
                documented.values().stream().flatMap(Collection::stream).toList()) {
            String[] parts = test.split("\\.", -1);
            assertThat(source(parts[0])).as(test).containsPattern(" " + parts[1] + "\\([^)]*\\)( throws \\w+)? \\{");
        }
    }

    @Test
    void leavesNoRowWithoutATest() throws IOException {
        assertThat(tests(test -> true))
                .isNotEmpty()
                .allSatisfy((number, tests) ->
                        assertThat(tests).as("case " + number).isNotEmpty());
    }

    private static Map<Integer, Collection<String>> tests(Predicate<String> wanted) throws IOException {
        Map<Integer, Collection<String>> tests = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(DOCUMENT)).results().toList()) {
            tests.put(
                    Integer.valueOf(row.group(1)),
                    TEST.matcher(row.group())
                            .results()
                            .map(test -> test.group(1) + "." + test.group(2))
                            .filter(wanted)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return tests;
    }

    private static Map<Integer, Collection<String>> annotated() throws IOException, URISyntaxException {
        Map<Integer, Collection<String>> cases = new TreeMap<>();
        for (Class<?> suite : suites()) {
            for (Method method : suite.getDeclaredMethods()) {
                Case annotation = method.getAnnotation(Case.class);
                for (int number : annotation == null ? new int[0] : annotation.value()) {
                    cases.computeIfAbsent(number, key -> new TreeSet<>())
                            .add(suite.getSimpleName() + "." + method.getName());
                }
            }
        }
        return cases;
    }

    static List<Class<?>> suites() throws IOException, URISyntaxException {
        String folder = Case.class.getPackageName().replace('.', '/');
        Path classes = Path.of(Case.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(folder);
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .<Class<?>>map(
                            name -> load(Case.class.getPackageName() + "." + name.substring(0, name.length() - 6)))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Case.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private static String source(String simpleName) throws IOException {
        for (Path folder : UNIT_TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                Optional<Path> file = files.filter(path -> path.endsWith(simpleName + ".java"))
                        .findFirst();
                if (file.isPresent()) {
                    return Files.readString(file.get());
                }
            }
        }
        throw new AssertionError("There is no " + simpleName);
    }
}
