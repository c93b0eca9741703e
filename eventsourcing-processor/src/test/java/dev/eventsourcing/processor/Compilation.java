package dev.eventsourcing.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles source text with the processor, with every warning on. */
final class Compilation {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |abstract |final |sealed )*(?:class|interface|record|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final Path output;

    private Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {
        this.diagnostics = diagnostics;
        this.output = output;
    }

    static Compilation of(Path output, String... sources) {
        return of(output, List.of(), sources);
    }

    static Compilation of(Path output, List<String> options, String... sources) {
        return of(output, options, List.of(), sources);
    }

    /** Compiles into a directory, whose classes from before can be used, with other processors beside ours. */
    static Compilation of(Path output, List<String> options, List<? extends Processor> others, String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<Path> classPath = new ArrayList<>(List.of(output));
            Pattern.compile(Pattern.quote(File.pathSeparator))
                    .splitAsStream(System.getProperty("java.class.path"))
                    .map(Path::of)
                    .forEach(classPath::add);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "--release", "17"));
            all.addAll(options);
            List<Source> units = new ArrayList<>();
            for (String source : sources) {
                units.add(new Source(source));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, all, null, units);
            List<Processor> processors = new ArrayList<>(List.of(new EventProcessor()));
            processors.addAll(others);
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compilation(diagnostics.getDiagnostics(), output);
    }

    /** Asserts that there is nothing to say, not even a warning. */
    Compilation succeeds() {
        assertThat(diagnostics).isEmpty();
        return this;
    }

    /** Asserts that there is one error beside what follows from nothing being generated, at the place where {@code «} stood in the source. */
    void fails(String sourceWithMark, String message) {
        String before = sourceWithMark.substring(0, sourceWithMark.indexOf('«'));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        assertThat(errors()).hasSize(1);
        Diagnostic<? extends JavaFileObject> error = errors().get(0);
        assertThat(error.getMessage(Locale.ROOT)).isEqualTo(message);
        assertThat(error.getLineNumber() + ":" + error.getColumnNumber()).isEqualTo(line + ":" + column);
    }

    List<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .filter(error -> !error.getMessage(Locale.ROOT).startsWith("package EventSourced"))
                .toList();
    }

    List<String> messages() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Returns the text of a generated source file, such as {@code "com/example/EventSourcedWorld"}. */
    String generated(String name) {
        try {
            return Files.readString(output.resolve(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + nameOf(text.replace("«", "")) + ".java"), Kind.SOURCE);
            this.text = text.replace("«", "");
        }

        private static String nameOf(String text) {
            Matcher place = PACKAGE.matcher(text);
            String directory = place.find() ? place.group(1).replace('.', '/') + "/" : "";
            Matcher type = TYPE.matcher(text);
            return directory + (type.find() ? type.group(1) : "package-info");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
