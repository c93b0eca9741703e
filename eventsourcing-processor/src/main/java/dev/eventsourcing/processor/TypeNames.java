package dev.eventsourcing.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Writes types as a person would, by their simple names where those are free, and collects the imports for them.
 *
 * <p>Annotations of types are kept where the language puts them: {@code Map.@Nullable Entry<String, @Nullable Object>}.
 */
final class TypeNames extends SimpleTypeVisitor14<String, @Nullable Void> {

    private final Elements elements;
    private final PackageElement home;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> imports = new TreeSet<>();

    TypeNames(AggregateModel aggregate, Elements elements) {
        this.elements = elements;
        this.home = aggregate.packageElement();
        for (TypeElement member : ElementFilter.typesIn(elements.getAllMembers(aggregate.type()))) {
            names.put(
                    member.getSimpleName().toString(), member.getQualifiedName().toString());
        }
    }

    /** Reserves a simple name for a type that is generated inside the class. */
    void reserve(String simpleName) {
        names.put(simpleName, "");
    }

    Set<String> imports() {
        return imports;
    }

    String of(String qualifiedName) {
        TypeElement type = elements.getTypeElement(qualifiedName);
        return type == null ? qualifiedName : of(type);
    }

    String of(TypeElement type) {
        String simple = type.getSimpleName().toString();
        String qualified = type.getQualifiedName().toString();
        String holder = names.get(simple);
        if (qualified.equals(holder)) {
            return simple;
        }
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            return of(outer) + "." + simple;
        }
        if (holder != null) {
            return qualified;
        }
        names.put(simple, qualified);
        PackageElement place = elements.getPackageOf(type);
        if (!place.equals(home) && !isImplicit(place, simple)) {
            imports.add(qualified);
        }
        return simple;
    }

    String of(TypeMirror type) {
        return visit(type, null);
    }

    /** Returns a constant as it is written in source text. */
    String literal(Object constant) {
        return elements.getConstantExpression(constant);
    }

    private boolean isImplicit(PackageElement place, String simple) {
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        return place.getQualifiedName().contentEquals("java.lang") && elements.getTypeElement(prefix + simple) == null;
    }

    @Override
    protected String defaultAction(TypeMirror type, @Nullable Void none) {
        return type.toString();
    }

    @Override
    public String visitPrimitive(PrimitiveType type, @Nullable Void none) {
        return annotations(type) + type.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String visitDeclared(DeclaredType type, @Nullable Void none) {
        String name = of((TypeElement) type.asElement());
        int simple = name.lastIndexOf('.') + 1;
        return name.substring(0, simple) + annotations(type) + name.substring(simple) + arguments(type);
    }

    @Override
    public String visitArray(ArrayType type, @Nullable Void none) {
        StringBuilder brackets = new StringBuilder();
        TypeMirror element = type;
        while (element instanceof ArrayType array) {
            String annotations = annotations(array);
            brackets.append(annotations.isEmpty() ? "[]" : " " + annotations + "[]");
            element = array.getComponentType();
        }
        return of(element) + brackets;
    }

    @Override
    public String visitWildcard(WildcardType type, @Nullable Void none) {
        String annotations = annotations(type);
        if (type.getExtendsBound() != null) {
            return annotations + "? extends " + of(type.getExtendsBound());
        }
        return type.getSuperBound() != null ? annotations + "? super " + of(type.getSuperBound()) : annotations + "?";
    }

    private String arguments(DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty() ? "" : arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }

    private String annotations(TypeMirror type) {
        StringBuilder text = new StringBuilder();
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            text.append(new AnnotationText(this).of(annotation)).append(' ');
        }
        return text.toString();
    }
}
