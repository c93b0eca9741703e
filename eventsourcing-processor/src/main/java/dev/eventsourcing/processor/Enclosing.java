package dev.eventsourcing.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds what an element is declared in. */
final class Enclosing {

    private Enclosing() {}

    /** Returns the class of a method, constructor or constant. */
    static TypeElement typeOf(Element member) {
        return (TypeElement) elementOf(member);
    }

    /** Returns the method of a parameter, for instance. */
    static Element elementOf(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Returns a type and the ones around it, from the inside out. */
    static List<TypeElement> typesFrom(TypeElement type) {
        List<TypeElement> types = new ArrayList<>();
        Element element = type;
        while (element instanceof TypeElement next) {
            types.add(next);
            element = next.getEnclosingElement();
        }
        return types;
    }
}
