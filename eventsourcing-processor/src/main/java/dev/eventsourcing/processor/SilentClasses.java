package dev.eventsourcing.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Refuses classes that inherit commands and would not record their calls. Nothing marks them, so they are looked for among
 * all classes of the compilation. Local and anonymous ones cannot be seen here; the library refuses those when it meets
 * them.
 */
final class SilentClasses {

    private final Elements elements;
    private final Problems problems;
    private final Set<String> unresolved = new LinkedHashSet<>();

    SilentClasses(Elements elements, Messager messager) {
        this.elements = elements;
        this.problems = new Problems(messager);
    }

    /** Looks through the classes of a round, and those of earlier rounds whose superclass did not exist yet. */
    void refuse(Iterable<? extends Element> found) {
        List<String> earlier = List.copyOf(unresolved);
        unresolved.clear();
        earlier.stream()
                .map(elements::getTypeElement)
                .flatMap(type -> Optional.ofNullable(type).stream())
                .forEach(this::check);
        checkAll(found);
    }

    private void checkAll(Iterable<? extends Element> found) {
        for (Element element : found) {
            if (element instanceof TypeElement type) {
                check(type);
                checkAll(type.getEnclosedElements());
            }
        }
    }

    private void check(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS || isGenerated(type)) {
            return;
        }
        List<TypeElement> lineage = Lineage.of(type);
        if (lineage.isEmpty()) { // Aggregate itself
            return;
        }
        if (new UnknownTypes().anyIn(lineage.get(lineage.size() - 1).getSuperclass())) {
            unresolved.add(type.getQualifiedName().toString());
            return;
        }
        List<ExecutableElement> commands = lineage.subList(1, lineage.size()).stream()
                .flatMap(above -> ElementFilter.methodsIn(above.getEnclosedElements()).stream())
                .filter(method -> Annotations.isPresent(method, CoreNames.EVENT))
                .toList();
        if (commands.isEmpty()) {
            return;
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            ElementFilter.methodsIn(type.getEnclosedElements())
                    .forEach(method -> checkOverride(method, commands, type));
        } else if (type.getEnclosedElements().stream()
                .noneMatch(member -> Annotations.isPresent(member, CoreNames.EVENT))) {
            ExecutableElement command = commands.get(0);
            String name = type.getSimpleName().toString();
            problems.on(
                    type,
                    name + " inherits the command " + command.getSimpleName() + " of "
                            + Enclosing.typeOf(command).getSimpleName() + ", which would trigger nothing here: make "
                            + name
                            + " abstract and put @Event on its constructor");
        }
    }

    private void checkOverride(ExecutableElement method, List<ExecutableElement> commands, TypeElement type) {
        if (!Annotations.isPresent(method, CoreNames.EVENT)) {
            commands.stream()
                    .filter(command -> elements.overrides(method, command, type))
                    .findFirst()
                    .ifPresent(command -> problems.on(
                            method, overridden(method.getSimpleName().toString(), command)));
        }
    }

    /** Returns what is wrong with a plain method in the place of a command. */
    static String overridden(String name, ExecutableElement command) {
        return name + " overrides a command of " + Enclosing.typeOf(command).getSimpleName()
                + " and would trigger nothing: add @Event";
    }

    private boolean isGenerated(TypeElement type) {
        List<TypeElement> lineage = Lineage.of(type);
        return lineage.size() > 1
                && type.getSimpleName().contentEquals(AggregateModel.generatedNameFor(lineage.get(1)))
                && elements.getPackageOf(type).equals(elements.getPackageOf(lineage.get(1)));
    }
}
