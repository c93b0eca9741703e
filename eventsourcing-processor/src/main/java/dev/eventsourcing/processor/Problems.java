package dev.eventsourcing.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Collects what is wrong with one aggregate class, as errors of the compiler on the element that must change. */
final class Problems {

    private final Messager messager;
    private boolean found;

    Problems(Messager messager) {
        this.messager = messager;
    }

    void on(Element element, String message) {
        found = true;
        messager.printMessage(Diagnostic.Kind.ERROR, message, element);
    }

    /** Reports on an attribute of an annotation, such as the name that is taken. */
    void on(Element element, AnnotationMirror annotation, AnnotationValue value, String message) {
        found = true;
        messager.printMessage(Diagnostic.Kind.ERROR, message, element, annotation, value);
    }

    boolean found() {
        return found;
    }
}
