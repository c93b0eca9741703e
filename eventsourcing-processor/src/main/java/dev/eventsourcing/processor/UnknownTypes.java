package dev.eventsourcing.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds types that do not exist, or not yet. */
final class UnknownTypes extends SimpleTypeVisitor14<Boolean, @Nullable Void> {

    UnknownTypes() {
        super(false);
    }

    boolean anyIn(TypeMirror type) {
        return visit(type, null);
    }

    boolean anyIn(ExecutableElement body) {
        for (VariableElement parameter : body.getParameters()) {
            if (anyIn(parameter.asType())) {
                return true;
            }
        }
        AnnotationMirror event = Annotations.find(body, CoreNames.EVENT).orElseThrow();
        return Annotations.value(event, "type")
                .filter(type -> !(type.getValue() instanceof TypeMirror mirror) || anyIn(mirror))
                .isPresent();
    }

    @Override
    public Boolean visitError(ErrorType type, @Nullable Void none) {
        return true;
    }

    @Override
    public Boolean visitArray(ArrayType type, @Nullable Void none) {
        return visit(type.getComponentType(), null);
    }

    @Override
    public Boolean visitWildcard(WildcardType type, @Nullable Void none) {
        return (type.getExtendsBound() != null && visit(type.getExtendsBound(), null))
                || (type.getSuperBound() != null && visit(type.getSuperBound(), null));
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, @Nullable Void none) {
        return type.getTypeArguments().stream().anyMatch(argument -> visit(argument, null));
    }
}
