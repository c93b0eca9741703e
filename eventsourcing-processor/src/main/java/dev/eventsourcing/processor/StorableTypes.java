package dev.eventsourcing.processor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/**
 * Finds the types of parameters that no transcoder can store, as far as the type tells. What it lets pass may still be
 * refused when the event is stored: {@code Object}, an interface or a class may hold anything, and which values a
 * transcoder stores where the declaration leaves it open is for that transcoder to say. Records say what they hold.
 */
final class StorableTypes extends SimpleTypeVisitor14<Optional<String>, Set<TypeElement>> {

    private static final Map<String, String> UNSTORABLE = new LinkedHashMap<>();

    static {
        UNSTORABLE.put(CoreNames.AGGREGATE, "is an aggregate: take its id instead, a java.util.UUID");
        UNSTORABLE.put(CoreNames.AGGREGATE_EVENT, "is an event of its own: take the values that it holds instead");
        UNSTORABLE.put("java.lang.AutoCloseable", "is a resource that cannot be stored: take what was read from it");
        put("names code, which moves: take a name that stays, or an enum", "java.lang.Class", "java.lang.ClassLoader");
        UNSTORABLE.put("java.lang.Thread", "cannot be stored: take the values that the body needs");
        UNSTORABLE.put("java.lang.ThreadLocal", "cannot be stored: take its value");
        put(
                "cannot be stored: wait for its result and take that",
                "java.util.concurrent.Future",
                "java.util.concurrent.CompletionStage");
        put(
                "cannot be stored: let a method without @Event lock and call this one",
                "java.util.concurrent.locks.Lock",
                "java.util.concurrent.locks.ReadWriteLock",
                "java.util.concurrent.locks.StampedLock");
        UNSTORABLE.put(
                "java.util.concurrent.Executor", "runs code: let a method without @Event use it, and take the result");
        put("can be read only once: take a java.util.List", "java.util.Iterator", "java.util.Enumeration");
        UNSTORABLE.put("java.time.Clock", "says something else at a replay: take the time that it tells");
        UNSTORABLE.put("java.util.Random", "says something else at a replay: take the number that it gives");
        put(
                "changes after the event has happened: take a java.lang.String",
                "java.lang.StringBuilder",
                "java.lang.StringBuffer");
    }

    private static void put(String message, String... types) {
        for (String type : types) {
            UNSTORABLE.put(type, message);
        }
    }

    private final Elements elements;
    private final Types types;

    StorableTypes(Elements elements, Types types) {
        super(Optional.empty());
        this.elements = elements;
        this.types = types;
    }

    /** Returns why a type cannot be stored and what to take instead; empty if it may be stored. */
    Optional<String> problem(TypeMirror type) {
        return visit(type, new HashSet<>());
    }

    @Override
    public Optional<String> visitArray(ArrayType type, Set<TypeElement> seen) {
        return visit(type.getComponentType(), seen);
    }

    @Override
    public Optional<String> visitWildcard(WildcardType type, Set<TypeElement> seen) {
        return type.getExtendsBound() == null ? Optional.empty() : visit(type.getExtendsBound(), seen);
    }

    @Override
    public Optional<String> visitDeclared(DeclaredType type, Set<TypeElement> seen) {
        TypeElement element = (TypeElement) type.asElement();
        for (Map.Entry<String, String> unstorable : UNSTORABLE.entrySet()) {
            TypeElement base = elements.getTypeElement(unstorable.getKey());
            if (base != null && types.isSubtype(types.erasure(type), types.erasure(base.asType()))) {
                return Optional.of(element.getSimpleName() + " " + unstorable.getValue());
            }
        }
        if (Annotations.isPresent(element, "java.lang.FunctionalInterface")) {
            return Optional.of(
                    element.getSimpleName() + " is code, which cannot be stored: take the values it computes");
        }
        if (element.getKind() == ElementKind.CLASS
                && element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(element.getSimpleName()
                    + " belongs to an object of the class around it, without which it cannot be read: make it static");
        }
        return type.getTypeArguments().stream()
                .map(argument -> visit(argument, seen))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> component(element, seen));
    }

    /** Returns what is wrong with a component of a record, unless Jackson's annotations say how it is stored. */
    private Optional<String> component(TypeElement type, Set<TypeElement> seen) {
        if (type.getKind() != ElementKind.RECORD || !seen.add(type) || hasRulesOfItsOwn(type)) {
            return Optional.empty();
        }
        for (RecordComponentElement component : type.getRecordComponents()) {
            Optional<String> problem = visit(component.asType(), seen);
            if (problem.isPresent()) {
                return problem.map(message -> type.getSimpleName() + "." + component.getSimpleName() + ": " + message);
            }
        }
        return Optional.empty();
    }

    private static boolean hasRulesOfItsOwn(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(annotation -> Annotations.nameOf(annotation).contains(".jackson."));
    }
}
