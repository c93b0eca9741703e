package dev.eventsourcing.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a record must be to be named by {@code @Event(type = …)}. */
final class DeclaredRecords {

    private final Elements elements;
    private final Types types;

    DeclaredRecords(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * Returns what is wrong with a record, or an empty string.
     *
     * @param components the parameters that it should hold
     * @param role the simple name of the generated interface that it should implement
     */
    String problem(TypeElement type, ExecutableElement body, List<? extends VariableElement> components, String role) {
        TypeElement aggregate = Enclosing.typeOf(body);
        PackageElement home = elements.getPackageOf(aggregate);
        String wanted = AggregateModel.generatedNameFor(aggregate) + "." + role;
        String declaration = "record " + type.getSimpleName() + "(" + list(components) + ") implements " + wanted;
        if (type.getKind() != ElementKind.RECORD || !type.getTypeParameters().isEmpty()) {
            return type.getSimpleName() + " is not a record that is not generic: declare \"" + declaration + "\"";
        }
        for (TypeElement around : Enclosing.typesFrom(type)) {
            if (around.getModifiers().contains(Modifier.PRIVATE)) {
                return around.getSimpleName()
                        + " is private, so the generated class cannot see it: make it package-private";
            }
        }
        if (!elements.getPackageOf(type).equals(home)) {
            return type.getSimpleName() + " is in another package: declare it in " + aggregate.getSimpleName()
                    + " or beside it, as the events of an aggregate form one sealed interface";
        }
        if (!matches(type.getRecordComponents(), components)) {
            return type.getSimpleName() + " does not match the parameters by order and type: declare \"" + declaration
                    + " {}\"";
        }
        if (type.getInterfaces().stream().noneMatch(mirror -> isRole(mirror, home, wanted, role))) {
            return type.getSimpleName() + " is not an event of " + aggregate.getSimpleName() + " yet: declare \""
                    + declaration + "\"";
        }
        List<String> methods = role.equals("Event") ? List.of("apply") : List.of("apply", "create");
        for (ExecutableElement declared : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (methods.contains(declared.getSimpleName().toString())
                    && declared.getParameters().size() == 1) {
                return type.getSimpleName() + " has a method " + declared.getSimpleName()
                        + ", but the body with @Event is what the event" + " does: remove that method";
            }
        }
        return "";
    }

    private boolean matches(List<? extends RecordComponentElement> record, List<? extends VariableElement> parameters) {
        if (record.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < record.size(); i++) {
            if (!types.isSameType(record.get(i).asType(), parameters.get(i).asType())) {
                return false;
            }
        }
        return true;
    }

    /** In the first round the generated interface does not exist, and the name alone is known. */
    private boolean isRole(TypeMirror mirror, PackageElement home, String wanted, String role) {
        if (mirror.getKind() == TypeKind.ERROR) {
            return ("." + mirror).endsWith("." + role);
        }
        String qualified = home.isUnnamed() ? wanted : home.getQualifiedName() + "." + wanted;
        return types.asElement(mirror) instanceof TypeElement element
                && element.getQualifiedName().contentEquals(qualified);
    }

    private String list(List<? extends VariableElement> components) {
        return components.stream()
                .map(component -> simple(component.asType()) + " " + component.getSimpleName())
                .collect(Collectors.joining(", "));
    }

    private static String simple(TypeMirror type) {
        return type.toString().replaceAll("[\\w.]+\\.(\\w+)", "$1");
    }
}
