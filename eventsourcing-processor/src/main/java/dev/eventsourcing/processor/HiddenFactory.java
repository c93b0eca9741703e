package dev.eventsourcing.processor;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The author's own {@code create} with the parameters of a constructor. The generated {@code create} hides it, so it must
 * be static, not final, return nothing else, and not be more visible.
 */
final class HiddenFactory {

    private final Types types;
    private final TypeElement aggregate;
    private final ExecutableElement constructor;
    private final List<ExecutableElement> hidden;

    HiddenFactory(Elements elements, Types types, TypeElement aggregate, ExecutableElement constructor) {
        this.types = types;
        this.aggregate = aggregate;
        this.constructor = constructor;
        this.hidden = ElementFilter.methodsIn(elements.getAllMembers(aggregate)).stream()
                .filter(this::isHidden)
                .toList();
    }

    /** Returns {@code "public "}, {@code "protected "} or nothing: as the constructor, or as what is hidden. */
    String visibility() {
        int rank = rank(constructor);
        for (ExecutableElement method : hidden) {
            rank = Math.max(rank, rank(method));
        }
        return rank == 2 ? "public " : rank == 1 ? "protected " : "";
    }

    /** Reports a method that cannot be hidden. */
    void check(Problems problems) {
        hidden.stream().filter(method -> !canBeHidden(method)).findFirst().ifPresent(create -> {
            boolean own = Enclosing.typeOf(create).equals(aggregate);
            problems.on(
                    own ? create : constructor,
                    (own ? "" : Enclosing.typeOf(create).getSimpleName() + ".") + create
                            + " is in the way of the static method that is generated for the constructor: rename it, "
                            + (hasSameSignature(create)
                                    ? "or let it be static, not final, and return " + aggregate.getSimpleName()
                                    : "since only its type arguments differ"));
        });
    }

    private boolean canBeHidden(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.FINAL)
                && types.isAssignable(aggregate.asType(), method.getReturnType())
                && hasSameSignature(method);
    }

    private boolean hasSameSignature(ExecutableElement method) {
        return types.isSubsignature((ExecutableType) constructor.asType(), (ExecutableType) method.asType());
    }

    /** Tells whether the compiler compares the two: it does so when their erasures are the same. */
    private boolean isHidden(ExecutableElement method) {
        int count = method.getParameters().size();
        if (!method.getSimpleName().contentEquals("create")
                || method.getModifiers().contains(Modifier.PRIVATE)
                || count != constructor.getParameters().size()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!types.isSameType(
                    types.erasure(method.getParameters().get(i).asType()),
                    types.erasure(constructor.getParameters().get(i).asType()))) {
                return false;
            }
        }
        return true;
    }

    private static int rank(ExecutableElement executable) {
        Set<Modifier> modifiers = executable.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) ? 2 : modifiers.contains(Modifier.PROTECTED) ? 1 : 0;
    }
}
