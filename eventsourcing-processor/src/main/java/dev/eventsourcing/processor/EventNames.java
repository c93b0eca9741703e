package dev.eventsourcing.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Names the events of one aggregate, each by a name of its own. */
final class EventNames {

    private final TypeElement type;
    private final Elements elements;
    private final Problems problems;
    private final Predicate<TypeElement> inSources;
    private final Map<String, ExecutableElement> taken = new HashMap<>();
    private final Set<String> reserved = new HashSet<>(Set.of("Event", "Creation"));

    EventNames(TypeElement type, Elements elements, Problems problems, Predicate<TypeElement> inSources) {
        this.type = type;
        this.elements = elements;
        this.problems = problems;
        this.inSources = inSources;
        reserved.add(type.getSimpleName().toString());
        reserved.add(AggregateModel.generatedNameFor(type));
    }

    /** Returns the name of an event, having reported it if it cannot be used. */
    String name(ExecutableElement body, AnnotationMirror annotation, @Nullable TypeElement declared) {
        String name = declared != null ? declared.getSimpleName().toString() : generatedName(body, annotation);
        ExecutableElement other = taken.putIfAbsent(name, body);
        if (declared == null && (!SourceVersion.isIdentifier(name) || !Character.isUpperCase(name.charAt(0)))) {
            report(
                    body,
                    annotation,
                    "\"" + name + "\" cannot name the record of the event: use a class name such as SomethingHappened;"
                            + " @Topic names what is stored");
        } else if (declared == null && reserved.contains(name)) {
            report(
                    body,
                    annotation,
                    name + " is the name of another generated type or of the aggregate: choose another");
        } else if (declared == null && declaresType(name)) {
            report(
                    body,
                    annotation,
                    type.getSimpleName() + " declares a type " + name + " already: choose another name, or use that"
                            + " type: @Event(type = " + name + ".class)");
        } else if (declared == null && isInSameUnnamedPackage(name)) {
            report(
                    body,
                    annotation,
                    name + " is the name of a type in the same package, which has no name to tell them apart by: choose"
                            + " another");
        } else if (other != null) {
            reportTaken(body, annotation, name, other);
        }
        return name;
    }

    /** Returns the name of an inherited event. Its own class checked it; here it may only be taken. */
    String inheritedName(ExecutableElement body, AnnotationMirror annotation) {
        String name = Annotations.value(annotation, "type")
                .map(value -> simpleName(value.getValue().toString()))
                .orElseGet(() -> generatedName(body, annotation));
        ExecutableElement other = taken.putIfAbsent(name, body);
        if (other != null) {
            reportTaken(body, annotation, name, other);
        }
        return name;
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void reportTaken(
            ExecutableElement body, AnnotationMirror annotation, String name, ExecutableElement other) {
        if (!Enclosing.typeOf(other).equals(Enclosing.typeOf(body))) {
            TypeElement owner = Enclosing.typeOf(other);
            boolean here = inSources.test(owner);
            problems.on(
                    here ? other : type,
                    (here ? "" : owner.getSimpleName() + "." + other.getSimpleName() + ": ") + name
                            + " is the name of an event that is inherited from "
                            + Enclosing.typeOf(body).getSimpleName() + "." + body.getSimpleName()
                            + ": choose another name");
        } else if (other.getKind() == ElementKind.CONSTRUCTOR && body.getKind() == ElementKind.METHOD) {
            report(
                    body,
                    annotation,
                    name + " creates " + type.getSimpleName() + ": a command needs an event of its own");
        } else {
            report(
                    body,
                    annotation,
                    name + " is the event of " + other + " already: choose another name, or call one from the other");
        }
    }

    private void report(ExecutableElement body, AnnotationMirror annotation, String message) {
        AnnotationValue value = Annotations.value(annotation, "value")
                .or(() -> Annotations.value(annotation, "type"))
                .orElse(null);
        if (value == null) {
            problems.on(body, message);
        } else {
            problems.on(body, annotation, value, message);
        }
    }

    private boolean declaresType(String name) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .anyMatch(member -> member.getSimpleName().contentEquals(name));
    }

    private boolean isInSameUnnamedPackage(String name) {
        return elements.getPackageOf(type).isUnnamed() && elements.getTypeElement(name) != null;
    }

    private static String generatedName(ExecutableElement body, AnnotationMirror annotation) {
        String name = Annotations.value(annotation, "value")
                .map(value -> (String) value.getValue())
                .orElse("");
        if (!name.isEmpty()) {
            return name;
        }
        if (body.getKind() == ElementKind.CONSTRUCTOR) {
            return "Created";
        }
        String method = body.getSimpleName().toString();
        return Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }
}
