package dev.eventsourcing.processor;

import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What a method or constructor must be for its calls to become events. */
final class BodyRules {

    private static final Set<String> NOT_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Elements elements;
    private final Types types;
    private final BiConsumer<Element, String> problems;
    private final VisibleTypes visible;
    private final StorableTypes storable;

    /**
     * @param problems takes what is wrong, and where
     * @param home where the generated class is
     */
    BodyRules(Elements elements, Types types, BiConsumer<Element, String> problems, PackageElement home) {
        this.elements = elements;
        this.types = types;
        this.problems = problems;
        this.visible = new VisibleTypes(elements, home);
        this.storable = new StorableTypes(elements, types);
    }

    void check(ExecutableElement body) {
        String name = nameOf(body);
        if (body.getKind() == ElementKind.METHOD) {
            checkMethod(body, name);
        } else if (body.getModifiers().contains(Modifier.PRIVATE)) {
            problems.accept(body, name + " is private, so the generated class cannot call it: make it package-private");
        }
        if (!body.getTypeParameters().isEmpty()) {
            problems.accept(body, name + " is generic, but a stored event does not say of which type: name the type");
        }
        if (body.isVarArgs()) {
            problems.accept(
                    body.getParameters().get(body.getParameters().size() - 1),
                    name + " has a variable number of arguments: take a java.util.List");
        }
        for (TypeMirror thrown : body.getThrownTypes()) {
            if (isChecked(thrown)) {
                problems.accept(
                        body,
                        name + " declares " + thrown + ", but a replay has nobody to handle it: throw an unchecked"
                                + " exception, or do what may fail in a method without @Event that calls this one");
            }
        }
        body.getParameters().forEach(this::checkParameter);
    }

    /** Returns the parameter that gives the time of the event, or null. */
    @Nullable
    VariableElement timestampOf(ExecutableElement body) {
        VariableElement timestamp = null;
        for (VariableElement parameter : body.getParameters()) {
            if (Annotations.isPresent(parameter, CoreNames.EVENT_TIMESTAMP)) {
                if (timestamp != null) {
                    problems.accept(
                            parameter, "An event has one time: remove @EventTimestamp from one of the parameters");
                }
                timestamp = parameter;
            }
        }
        return timestamp;
    }

    private void checkMethod(ExecutableElement method, String name) {
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            problems.accept(method, name + " is private, so its calls cannot be recorded: make it package-private");
        }
        if (modifiers.contains(Modifier.STATIC)) {
            problems.accept(method, name + " is static, so it has no aggregate to change: make it an instance method");
        }
        if (modifiers.contains(Modifier.FINAL)) {
            problems.accept(method, name + " is final, so its calls cannot be recorded: remove \"final\"");
        }
        if (modifiers.contains(Modifier.ABSTRACT)) {
            problems.accept(method, name + " has no body to apply the event: write one, it may be empty");
        }
        if (method.getReturnType().getKind() != TypeKind.VOID) {
            problems.accept(
                    method,
                    name + " returns " + method.getReturnType() + ", but an event has no result: return void, and give"
                            + " the result from a method without @Event that calls this one");
        }
    }

    private void checkParameter(VariableElement parameter) {
        if (Annotations.isPresent(parameter, CoreNames.EVENT_TIMESTAMP)) {
            if (!isOffsetDateTime(parameter.asType())) {
                problems.accept(parameter, "The time of an event is a java.time.OffsetDateTime: declare it as that");
            }
            return;
        }
        if (NOT_COMPONENTS.contains(parameter.getSimpleName().toString())) {
            problems.accept(
                    parameter, "No component of a record can be called " + parameter + ": rename the parameter");
        }
        visible.problem(parameter)
                .or(() -> storable.problem(parameter.asType()))
                .ifPresent(message -> problems.accept(parameter, message));
    }

    /** Checks what was right where a command was written, and need not be where it is inherited. */
    void checkInherited(ExecutableElement command) {
        for (VariableElement parameter : command.getParameters()) {
            visible.problem(parameter).ifPresent(message -> problems.accept(parameter, message));
        }
    }

    private boolean isOffsetDateTime(TypeMirror type) {
        return types.asElement(type) instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.time.OffsetDateTime");
    }

    private boolean isChecked(TypeMirror thrown) {
        return !types.isSubtype(thrown, typeOf("java.lang.RuntimeException"))
                && !types.isSubtype(thrown, typeOf("java.lang.Error"));
    }

    private TypeMirror typeOf(String name) {
        return elements.getTypeElement(name).asType();
    }

    private static String nameOf(Element body) {
        return body.getKind() == ElementKind.CONSTRUCTOR
                ? "The constructor"
                : body.getSimpleName().toString();
    }
}
