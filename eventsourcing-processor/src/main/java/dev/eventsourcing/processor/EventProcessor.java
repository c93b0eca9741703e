package dev.eventsourcing.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes a subclass for each declarative aggregate, an abstract class with {@code @Event} on its methods and
 * constructors.
 *
 * <p>A class whose parameters are of types that do not exist yet waits for the next round, in which another processor
 * may have written them.
 *
 * <p>All classes are looked at, since one that inherits commands and would not record them has no annotation. Whatever is
 * decided for a class follows from itself and from what it inherits, and no annotation is claimed.
 */
@SupportedAnnotationTypes("*")
public final class EventProcessor extends AbstractProcessor {

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> sources = new HashSet<>();
    private SilentClasses silent;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        silent = new SilentClasses(environment.getElementUtils(), environment.getMessager());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            return false; // what still waits is for want of a type, which the compiler reports
        }
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            sources.add(type.getQualifiedName().toString());
        }
        silent.refuse(round.getRootElements());
        new StrayAnnotations(processingEnv.getMessager()).refuse(annotations, round);
        Set<TypeElement> found = aggregates(annotations, round);
        waiting.clear();
        found.forEach(type -> process(type, found));
        return false;
    }

    private Set<TypeElement> aggregates(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> found = new LinkedHashSet<>();
        for (String name : waiting) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null) {
                found.add(type);
            }
        }
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(CoreNames.EVENT)) {
                for (Element body : round.getElementsAnnotatedWith(annotation)) {
                    found.add((TypeElement) body.getEnclosingElement());
                }
            }
        }
        return found;
    }

    private void process(TypeElement type, Set<TypeElement> found) {
        Problems problems = new Problems(processingEnv.getMessager());
        AggregateReader reader = new AggregateReader(processingEnv, problems, type, this::isInSources);
        if (reader.hasUnknownTypes()) {
            waiting.add(type.getQualifiedName().toString());
            return;
        }
        reader.read().ifPresentOrElse(this::write, () -> {
            if (!problems.found() && found.stream().noneMatch(other -> isSuperclass(type, other))) {
                processingEnv
                        .getMessager()
                        .printMessage(
                                Diagnostic.Kind.NOTE,
                                type.getSimpleName()
                                        + " has no constructor with @Event, so nothing is generated for it:"
                                        + " it can only be inherited from",
                                type);
            }
        });
    }

    private boolean isInSources(TypeElement type) {
        List<TypeElement> around = Enclosing.typesFrom(type);
        return sources.contains(around.get(around.size() - 1).getQualifiedName().toString());
    }

    private boolean isSuperclass(TypeElement type, TypeElement other) {
        return !type.equals(other) && processingEnv.getTypeUtils().isSubtype(other.asType(), type.asType());
    }

    private void write(AggregateModel aggregate) {
        String source =
                new AggregateWriter(aggregate, processingEnv.getElementUtils(), processingEnv.getTypeUtils()).write();
        String name = aggregate.qualifiedGeneratedName();
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(name, aggregate.type())
                .openWriter()) {
            file.write(source);
        } catch (FilerException e) {
            error(
                    aggregate,
                    "There is a class " + name + " already: rename it, the class that records the events of "
                            + aggregate.type().getSimpleName() + " is generated under that name");
        } catch (IOException e) {
            error(aggregate, name + " could not be written: " + e.getMessage());
        }
    }

    private void error(AggregateModel aggregate, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, aggregate.type());
    }
}
