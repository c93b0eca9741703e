package dev.eventsourcing.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/** Writes the parameters of an event's body: as parameters again, as components of a record, as arguments. */
final class Parameters {

    private final EventModel event;
    private final TypeNames names;

    Parameters(EventModel event, TypeNames names) {
        this.event = event;
        this.names = names;
    }

    /** Returns {@code String name}, with what the type says of null. */
    List<String> declarations() {
        return event.parameters().stream()
                .map(parameter -> declaration(parameter, Annotations::isNullable))
                .toList();
    }

    /** Returns {@code String name}, with all annotations. */
    List<String> components() {
        return event.components().stream()
                .map(parameter -> declaration(parameter, annotation -> !isSuppressWarnings(annotation)))
                .toList();
    }

    /** Returns {@code name}, or something else for the timestamp. */
    List<String> arguments(String timestamp) {
        return event.parameters().stream()
                .map(parameter -> parameter.equals(event.timestamp()) ? timestamp : nameOf(parameter))
                .toList();
    }

    /** Returns {@code event.name()}, or something else for the timestamp. */
    List<String> accessors(String variable, String timestamp) {
        List<String> components = componentNames();
        List<String> accessors = new ArrayList<>();
        int next = 0;
        for (VariableElement parameter : event.parameters()) {
            accessors.add(
                    parameter.equals(event.timestamp()) ? timestamp : variable + "." + components.get(next++) + "()");
        }
        return accessors;
    }

    /** Returns what the constructor of the record takes. */
    List<String> values() {
        return event.components().stream().map(Parameters::nameOf).toList();
    }

    private List<String> componentNames() {
        return event.declared() == null
                ? values()
                : event.declared().getRecordComponents().stream()
                        .map(component -> component.getSimpleName().toString())
                        .toList();
    }

    private String declaration(VariableElement parameter, Predicate<AnnotationMirror> kept) {
        List<? extends AnnotationMirror> ofType = parameter.asType().getAnnotationMirrors();
        Stream<String> annotations = parameter.getAnnotationMirrors().stream()
                .filter(kept)
                .filter(annotation -> ofType.stream()
                        .noneMatch(other -> Annotations.nameOf(other).equals(Annotations.nameOf(annotation))))
                .map(new AnnotationText(names)::of);
        return String.join(
                " ",
                Stream.concat(annotations, Stream.of(names.of(parameter.asType()), nameOf(parameter)))
                        .toList());
    }

    private static boolean isSuppressWarnings(AnnotationMirror annotation) {
        return Annotations.nameOf(annotation).equals("java.lang.SuppressWarnings");
    }

    private static String nameOf(VariableElement parameter) {
        return parameter.getSimpleName().toString();
    }
}
