package dev.eventsourcing.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The static methods that are generated for a constructor: {@code create}, and one for each of the author's own that could
 * hold nothing but a call of it. Without these {@code EventSourcedCart.open(customer)} would be the author's
 * {@code Cart.open} again, which calls it.
 *
 * <p>Each hides the author's, which for {@code create} must be possible: static, not final, returning nothing else.
 */
final class Factories {

    static final String CREATE = "create";

    private final Types types;
    private final TypeElement aggregate;
    private final TypeMirror base;
    private final ExecutableElement constructor;
    private final List<ExecutableElement> alike;

    Factories(Elements elements, Types types, TypeElement aggregate, ExecutableElement constructor) {
        this.types = types;
        this.aggregate = aggregate;
        this.base = elements.getTypeElement(CoreNames.AGGREGATE).asType();
        this.constructor = constructor;
        this.alike = ElementFilter.methodsIn(elements.getAllMembers(aggregate)).stream()
                .filter(this::isAlike)
                .toList();
    }

    /** Returns how they are called, {@code create} first. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(Set.of(CREATE));
        alike.stream()
                .filter(method -> isAggregate(method.getReturnType()) && canBeHidden(method))
                .map(Factories::name)
                .sorted()
                .forEach(names::add);
        return names;
    }

    /** Returns {@code "public "}, {@code "protected "} or nothing: as the constructor, or as what is hidden. */
    String visibility(String name) {
        int rank = rank(constructor);
        for (ExecutableElement method : alike) {
            if (name(method).equals(name)) {
                rank = Math.max(rank, rank(method));
            }
        }
        return rank == 2 ? "public " : rank == 1 ? "protected " : "";
    }

    /** Reports a {@code create} that cannot be hidden. */
    void check(Problems problems) {
        alike.stream()
                .filter(method -> name(method).equals(CREATE) && !canBeHidden(method))
                .findFirst()
                .ifPresent(create -> {
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

    private boolean isAggregate(TypeMirror type) {
        return types.isAssignable(types.erasure(type), base);
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
    private boolean isAlike(ExecutableElement method) {
        int count = method.getParameters().size();
        if (method.getModifiers().contains(Modifier.PRIVATE)
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

    private static String name(ExecutableElement method) {
        return method.getSimpleName().toString();
    }

    private static int rank(ExecutableElement executable) {
        Set<Modifier> modifiers = executable.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) ? 2 : modifiers.contains(Modifier.PROTECTED) ? 1 : 0;
    }
}
