package dev.eventsourcing.processor;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * An event, and the method or constructor that is its body.
 *
 * @param body the annotated method or constructor
 * @param name of the event
 * @param declared the record that the annotation names; null if the record is generated
 * @param timestamp the parameter that gives the time; null if there is none
 * @param topic the annotation to put on the generated record; null if there is none
 * @param revision the annotation to put on the generated record; null if there is none
 * @param deprecated whether it can only be replayed
 * @param fromOtherPackage whether the method is inherited from a class in another package
 */
record EventModel(
        ExecutableElement body,
        String name,
        @Nullable TypeElement declared,
        @Nullable VariableElement timestamp,
        @Nullable AnnotationMirror topic,
        @Nullable AnnotationMirror revision,
        boolean deprecated,
        boolean fromOtherPackage) {

    EventModel named(String newName, @Nullable TypeElement newDeclared) {
        return new EventModel(body, newName, newDeclared, timestamp, topic, revision, deprecated, fromOtherPackage);
    }

    /** Returns what the method or constructor takes, the timestamp included. */
    List<? extends VariableElement> parameters() {
        return body.getParameters();
    }

    /** Returns the parameters that are stored as the event's content. */
    List<? extends VariableElement> components() {
        return parameters().stream()
                .filter(parameter -> !parameter.equals(timestamp))
                .toList();
    }

    /** Returns the record that the annotation names, where it is known to name one. */
    TypeElement declaredRecord() {
        return Objects.requireNonNull(declared);
    }

    boolean isCreation() {
        return body.getKind() == ElementKind.CONSTRUCTOR;
    }

    String bodyName() {
        return body.getSimpleName().toString();
    }

    /** Returns {@code "public "}, {@code "protected "} or nothing. */
    String visibility() {
        return body.getModifiers().contains(Modifier.PUBLIC)
                ? "public "
                : body.getModifiers().contains(Modifier.PROTECTED) ? "protected " : "";
    }
}
