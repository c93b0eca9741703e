package dev.eventsourcing.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types of parameters that no transcoder can store, as far as the type tells. What it lets pass may still be
 * refused when the event is stored.
 */
final class StorableTypes extends SimpleTypeVisitor14<Optional<String>, @Nullable Void> {

    private static final Map<String, String> UNSTORABLE = new LinkedHashMap<>();

    static {
        UNSTORABLE.put(CoreNames.AGGREGATE, "is an aggregate: take its id instead, a java.util.UUID");
        UNSTORABLE.put(CoreNames.AGGREGATE_EVENT, "is an event of its own: take the values that it holds instead");
        UNSTORABLE.put("java.lang.AutoCloseable", "is a resource that cannot be stored: take what was read from it");
        UNSTORABLE.put("java.lang.Class", "names code, which moves: take a name that stays, or an enum");
        UNSTORABLE.put("java.lang.ClassLoader", "names code, which moves: take a name that stays, or an enum");
        UNSTORABLE.put("java.lang.Thread", "cannot be stored: take the values that the body needs");
        UNSTORABLE.put("java.lang.ThreadLocal", "cannot be stored: take its value");
        UNSTORABLE.put("java.util.concurrent.Future", "cannot be stored: wait for its result and take that");
        UNSTORABLE.put("java.util.concurrent.CompletionStage", "cannot be stored: wait for its result and take that");
        UNSTORABLE.put("java.util.Iterator", "can be read only once: take a java.util.List");
    }

    private final Elements elements;
    private final Types types;

    StorableTypes(Elements elements, Types types) {
        super(Optional.empty());
        this.elements = elements;
        this.types = types;
    }

    /** Returns why a type cannot be stored and what to take instead; empty if it may be stored. */
    Optional<String> problem(TypeMirror type) {
        return visit(type, null);
    }

    @Override
    public Optional<String> visitArray(ArrayType type, @Nullable Void none) {
        return visit(type.getComponentType(), null);
    }

    @Override
    public Optional<String> visitWildcard(WildcardType type, @Nullable Void none) {
        return type.getExtendsBound() == null ? Optional.empty() : visit(type.getExtendsBound(), null);
    }

    @Override
    public Optional<String> visitDeclared(DeclaredType type, @Nullable Void none) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of(element.getSimpleName()
                    + " is private, so the event cannot hold it: make it package-private or public");
        }
        if (Annotations.isPresent(element, "java.lang.FunctionalInterface")) {
            return Optional.of(
                    element.getSimpleName() + " is code, which cannot be stored: take the values it computes");
        }
        for (Map.Entry<String, String> unstorable : UNSTORABLE.entrySet()) {
            TypeElement base = elements.getTypeElement(unstorable.getKey());
            if (base != null && types.isSubtype(types.erasure(type), types.erasure(base.asType()))) {
                return Optional.of(element.getSimpleName() + " " + unstorable.getValue());
            }
        }
        return type.getTypeArguments().stream()
                .map(argument -> visit(argument, null))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
