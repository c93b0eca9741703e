package dev.eventsourcing.processor;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The author's own static {@code create} with the parameters of a constructor, which the generated {@code create} hides
 * and must not be less visible than.
 */
record HiddenFactory(TypeElement type, EventModel creation) {

    /** Returns {@code "public "}, {@code "protected "} or nothing. */
    String visibility() {
        Set<Modifier> modifiers = creation.body().getModifiers();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isHidden(method) && rank(method.getModifiers()) > rank(modifiers)) {
                modifiers = method.getModifiers();
            }
        }
        return switch (rank(modifiers)) {
            case 2 -> "public ";
            case 1 -> "protected ";
            default -> "";
        };
    }

    private boolean isHidden(ExecutableElement method) {
        return method.getSimpleName().contentEquals("create") && types(method).equals(types(creation.body()));
    }

    private static List<String> types(ExecutableElement executable) {
        return executable.getParameters().stream()
                .map(parameter -> parameter.asType().toString())
                .toList();
    }

    private static int rank(Set<Modifier> modifiers) {
        return modifiers.contains(Modifier.PUBLIC) ? 2 : modifiers.contains(Modifier.PROTECTED) ? 1 : 0;
    }
}
