package dev.eventsourcing.processor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds the types of parameters, and in their annotations, that a command sees and the generated class does not. */
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

    /** Returns what of a parameter cannot be seen and what to do; empty if all can. */
    Optional<String> problem(VariableElement parameter) {
        return problem(parameter.asType())
                .or(() -> parameter.getAnnotationMirrors().stream()
                        .map(this::problem)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<String> problem(TypeMirror type) {
        return visit(type, null);
    }

    /** Returns what cannot be seen of an annotation: itself, or a class or constant that it names. */
    private Optional<String> problem(AnnotationMirror annotation) {
        return problem(annotation.getAnnotationType())
                .or(() -> firstOf(annotation.getElementValues().values()));
    }

    private Optional<String> firstOf(Collection<? extends AnnotationValue> values) {
        return values.stream()
                .map(value -> value.accept(new Values(), null))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private final class Values extends SimpleAnnotationValueVisitor14<Optional<String>, @Nullable Void> {

        Values() {
            super(Optional.empty());
        }

        @Override
        public Optional<String> visitType(TypeMirror value, @Nullable Void none) {
            return problem(value);
        }

        @Override
        public Optional<String> visitEnumConstant(VariableElement value, @Nullable Void none) {
            return problem(value.asType());
        }

        @Override
        public Optional<String> visitAnnotation(AnnotationMirror value, @Nullable Void none) {
            return problem(value);
        }

        @Override
        public Optional<String> visitArray(List<? extends AnnotationValue> values, @Nullable Void none) {
            return firstOf(values);
        }
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
