package dev.eventsourcing.processor;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the warnings that a generated class would repeat although its author has settled them in the aggregate. */
final class Lint extends SimpleTypeVisitor14<@Nullable Void, @Nullable Void> {

    private final Elements elements;
    private final Types types;
    private final Set<String> warnings = new TreeSet<>();

    private Lint(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Returns the names for {@code @SuppressWarnings}, in order; most often none. */
    static Set<String> of(AggregateModel aggregate, Elements elements, Types types) {
        Lint lint = new Lint(elements, types);
        lint.addAround(aggregate.type());
        lint.addEvents(aggregate.creations());
        lint.addEvents(aggregate.commands());
        if (lint.isSerializable(aggregate.type())) {
            lint.warnings.add("serial");
        }
        return lint.warnings;
    }

    private void addEvents(Iterable<EventModel> events) {
        for (EventModel event : events) {
            add(event.body());
            for (VariableElement parameter : event.parameters()) {
                visit(parameter.asType(), null);
            }
            if (event.declared() != null) {
                addAround(event.declared());
            }
        }
    }

    private void addAround(TypeElement type) {
        Enclosing.typesFrom(type).forEach(this::add);
    }

    private void add(Element element) {
        if (elements.isDeprecated(element)) {
            Annotations.find(element, "java.lang.Deprecated")
                    .flatMap(deprecated -> Annotations.value(deprecated, "forRemoval"))
                    .filter(forRemoval -> (Boolean) forRemoval.getValue())
                    .ifPresentOrElse(forRemoval -> warnings.add("removal"), () -> warnings.add("deprecation"));
        }
    }

    private boolean isSerializable(TypeElement type) {
        return types.isSubtype(
                type.asType(), elements.getTypeElement("java.io.Serializable").asType());
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, @Nullable Void none) {
        return visit(type.getComponentType(), null);
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, @Nullable Void none) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? null : visit(bound, null);
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void none) {
        TypeElement element = (TypeElement) type.asElement();
        addAround(element);
        if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
            warnings.add("rawtypes");
        }
        for (TypeMirror argument : type.getTypeArguments()) {
            visit(argument, null);
        }
        return null;
    }
}
