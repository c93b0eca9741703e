package dev.eventsourcing.processor;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a class must be for a subclass to be generated. */
final class ClassRules {

    private final Elements elements;
    private final Types types;
    private final Problems problems;

    ClassRules(Elements elements, Types types, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.problems = problems;
    }

    void check(TypeElement type) {
        String name = type.getSimpleName().toString();
        String generated = AggregateModel.generatedNameFor(type);
        if (type.getKind() != ElementKind.CLASS || !extendsAggregate(type)) {
            problems.on(
                    type,
                    "@Event is for aggregates: write \"public abstract class " + name + " extends Aggregate\", with "
                            + CoreNames.AGGREGATE);
            return;
        }
        if (!type.getModifiers().contains(Modifier.ABSTRACT)) {
            problems.on(
                    type,
                    name + " is not abstract: write \"abstract class " + name + "\", " + generated
                            + " is generated to extend it and record its events");
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.on(
                    type, name + " is generic, but stored events do not say of which type: declare a class for each");
        }
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
            problems.on(type, name + " belongs to an object of the class around it: make it static");
        }
    }

    /** Checks what else must be so that a subclass compiles. A class that is only inherited from has none. */
    void checkSubclass(TypeElement type) {
        String generated = AggregateModel.generatedNameFor(type);
        for (TypeElement e : Enclosing.typesFrom(type)) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                problems.on(
                        type,
                        e.getSimpleName() + " is private, so " + generated + " cannot see it: make it package-private");
            }
        }
        if (type.getModifiers().contains(Modifier.SEALED)
                && type.getPermittedSubclasses().stream()
                        .noneMatch(permitted -> ("." + permitted).endsWith("." + generated))) {
            problems.on(
                    type,
                    type.getSimpleName() + " is sealed and does not permit " + generated
                            + ", which is generated to extend it: add it to \"permits\"");
        }
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(type));
        for (ExecutableElement method : methods) {
            if (isWithoutBody(method)
                    && methods.stream()
                            .noneMatch(other -> !isWithoutBody(other) && elements.overrides(other, method, type))) {
                TypeElement owner = Enclosing.typeOf(method);
                problems.on(
                        owner.equals(type) ? method : type,
                        method + (owner.equals(type) ? "" : " of " + owner.getSimpleName()) + " has no body, and "
                                + generated + " cannot write one: implement it in " + type.getSimpleName());
            }
        }
    }

    private static boolean isWithoutBody(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT) && !Annotations.isPresent(method, CoreNames.EVENT);
    }

    private boolean extendsAggregate(TypeElement type) {
        TypeElement aggregate = elements.getTypeElement(CoreNames.AGGREGATE);
        return types.isSubtype(type.asType(), aggregate.asType());
    }
}
