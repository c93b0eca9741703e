package dev.eventsourcing.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A class and the ones it inherits from. */
final class Lineage {

    private Lineage() {}

    /** Returns the class itself and the ones above it, up to {@code Aggregate} and without that. */
    static List<TypeElement> of(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        TypeElement next = type;
        while (!next.getQualifiedName().contentEquals(CoreNames.AGGREGATE)) {
            lineage.add(next);
            TypeMirror above = next.getSuperclass();
            if (above.getKind() != TypeKind.DECLARED) {
                break;
            }
            next = (TypeElement) ((DeclaredType) above).asElement();
        }
        return lineage;
    }
}
