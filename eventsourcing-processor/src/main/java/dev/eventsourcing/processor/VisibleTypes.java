package dev.eventsourcing.processor;

import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds the types of parameters that a command or a constructor sees and the generated class does not. */
final class VisibleTypes extends SimpleTypeVisitor14<Optional<String>, @Nullable Void> {

    private final Elements elements;
    private final PackageElement home;

    /**
     * @param home where the generated class is
     */
    VisibleTypes(Elements elements, PackageElement home) {
        super(Optional.empty());
        this.elements = elements;
        this.home = home;
    }

    /** Returns why a type cannot be seen and what to do; empty if it can. */
    Optional<String> problem(TypeMirror type) {
        return visit(type, null);
    }

    @Override
    public Optional<String> visitArray(ArrayType type, @Nullable Void none) {
        return visit(type.getComponentType(), null);
    }

    @Override
    public Optional<String> visitWildcard(WildcardType type, @Nullable Void none) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? Optional.empty() : visit(bound, null);
    }

    @Override
    public Optional<String> visitDeclared(DeclaredType type, @Nullable Void none) {
        for (TypeElement around : Enclosing.typesFrom((TypeElement) type.asElement())) {
            if (around.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(around.getSimpleName()
                        + " is private, so the event cannot hold it: make it package-private or public");
            }
            if (!around.getModifiers().contains(Modifier.PUBLIC)
                    && !around.getModifiers().contains(Modifier.PROTECTED)
                    && !elements.getPackageOf(around).equals(home)) {
                return Optional.of(around.getSimpleName()
                        + " is package-private in another package, so the event cannot hold it: make it public");
            }
        }
        return type.getTypeArguments().stream()
                .map(argument -> visit(argument, null))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
