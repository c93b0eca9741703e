package dev.eventsourcing.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a declarative aggregate from its class and from the ones it inherits from, and reports what cannot work. */
final class AggregateReader {

    private final Elements elements;
    private final Types types;
    private final Problems problems;
    private final TypeElement type;
    private final BodyRules rules;
    private final EventNames names;
    private final PackageElement home;
    private final Predicate<TypeElement> inSources;

    /**
     * @param inSources tells the classes that are compiled together with this one, where they are checked themselves
     */
    AggregateReader(
            ProcessingEnvironment environment, Problems problems, TypeElement type, Predicate<TypeElement> inSources) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.problems = problems;
        this.type = type;
        this.home = elements.getPackageOf(type);
        this.rules = new BodyRules(elements, types, problems::on, home);
        this.names = new EventNames(type, elements, problems, inSources);
        this.inSources = inSources;
    }

    /** Tells whether a type is missing that another processor may still write. */
    boolean hasUnknownTypes() {
        UnknownTypes unknown = new UnknownTypes();
        return unknown.anyIn(type.getSuperclass())
                || Lineage.of(type).stream()
                        .flatMap(c -> c.getEnclosedElements().stream())
                        .filter(element -> Annotations.isPresent(element, CoreNames.EVENT))
                        .anyMatch(element -> unknown.anyIn((ExecutableElement) element));
    }

    /** Returns the aggregate; empty if there are problems, or if no constructor creates it. */
    Optional<AggregateModel> read() {
        ClassRules classRules = new ClassRules(elements, types, problems);
        classRules.check(type);
        if (problems.found()) {
            return Optional.empty();
        }
        List<EventModel> creations = new ArrayList<>();
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            Annotations.find(constructor, CoreNames.EVENT)
                    .ifPresent(event -> creations.add(creation(constructor, event)));
        }
        List<EventModel> commands = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Annotations.find(method, CoreNames.EVENT).ifPresent(event -> commands.add(own(method, event)));
        }
        addInherited(commands, !creations.isEmpty());
        if (!creations.isEmpty()) {
            classRules.checkSubclass(type);
            new EventTopics(type, problems)
                    .check(Stream.concat(creations.stream(), commands.stream()).toList());
        } else {
            commands.stream().filter(command -> command.declared() != null).forEach(this::refuseDeclared);
        }
        return problems.found() || creations.isEmpty()
                ? Optional.empty()
                : Optional.of(new AggregateModel(type, home, creations, commands));
    }

    private EventModel creation(ExecutableElement constructor, AnnotationMirror annotation) {
        EventModel creation = own(constructor, annotation);
        if (!creation.deprecated()) {
            new Factories(elements, types, type, constructor).check(problems);
        }
        return creation;
    }

    private EventModel own(ExecutableElement body, AnnotationMirror annotation) {
        rules.check(body);
        Optional<AnnotationMirror> topic = Annotations.find(body, CoreNames.TOPIC);
        Optional<AnnotationMirror> revision = Annotations.find(body, CoreNames.REVISION);
        EventModel event = new EventModel(
                body,
                "",
                null,
                rules.timestampOf(body),
                topic.orElse(null),
                revision.orElse(null),
                isDeprecated(annotation),
                false);
        TypeElement declared = declared(event, annotation);
        if (declared != null && topic.isPresent()) {
            problems.on(body, "@Topic has no effect here: put it on the record " + declared.getSimpleName());
        }
        if (declared != null && revision.isPresent()) {
            problems.on(body, "@Revision has no effect here: put it on the record " + declared.getSimpleName());
        }
        revision.ifPresent(mirror -> checkRevision(body, mirror));
        return event.named(names.name(body, annotation, declared), declared);
    }

    private void checkRevision(ExecutableElement body, AnnotationMirror revision) {
        AnnotationValue value = Annotations.value(revision, "value").orElse(null);
        if (value != null && value.getValue() instanceof Integer number && number < 1) {
            problems.on(body, revision, value, "Revisions count from 1: change it");
        }
    }

    private @Nullable TypeElement declared(EventModel event, AnnotationMirror annotation) {
        AnnotationValue value = Annotations.value(annotation, "type").orElse(null);
        if (value == null || ((TypeMirror) value.getValue()).getKind() == TypeKind.VOID) {
            return null;
        }
        TypeMirror mirror = (TypeMirror) value.getValue();
        if (!(types.asElement(mirror) instanceof TypeElement declared)) {
            problems.on(event.body(), annotation, value, mirror + " is not a record: name one, or leave out the type");
            return null;
        }
        if (Annotations.value(annotation, "value").isPresent()) {
            problems.on(event.body(), annotation, value, "The name and the type both say which event: remove one");
        }
        String problem = new DeclaredRecords(elements, types)
                .problem(declared, event.body(), event.components(), event.isCreation() ? "Creation" : "Event");
        if (!problem.isEmpty()) {
            problems.on(event.body(), annotation, value, problem);
        }
        return declared;
    }

    private void refuseDeclared(EventModel command) {
        problems.on(
                command.body(),
                type.getSimpleName() + " has no constructor with @Event, so its subclasses have their own records for "
                        + command.bodyName() + ": give the name of the event, @Event(\"" + command.name() + "\")");
    }

    private void addInherited(List<EventModel> commands, boolean generated) {
        List<TypeElement> lineage = Lineage.of(type);
        for (int i = 1; i < lineage.size(); i++) {
            for (ExecutableElement method :
                    ElementFilter.methodsIn(lineage.get(i).getEnclosedElements())) {
                AnnotationMirror annotation =
                        Annotations.find(method, CoreNames.EVENT).orElse(null);
                if (annotation != null && !isOverridden(method, lineage.subList(0, i))) {
                    commands.add(inherited(method, annotation));
                    if (generated) {
                        refuseInheritedRecord(method, annotation);
                    }
                }
            }
        }
    }

    private EventModel inherited(ExecutableElement method, AnnotationMirror annotation) {
        boolean fromOtherPackage = !elements.getPackageOf(method).equals(home);
        String name = Enclosing.typeOf(method).getSimpleName() + "." + method.getSimpleName();
        if (fromOtherPackage
                && !method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.PROTECTED)) {
            problems.on(type, name + " is package-private in another package: make it protected or public");
        }
        BodyRules inheritedRules =
                new BodyRules(elements, types, (where, message) -> problems.on(type, name + ": " + message), home);
        if (inSources.test(Enclosing.typeOf(method))) {
            inheritedRules.checkInherited(method);
        } else {
            inheritedRules.check(method);
            checkNamesOfParameters(method, name);
        }
        EventModel event = new EventModel(
                method,
                "",
                null,
                rules.timestampOf(method),
                null, // topics are unique, the shape is the same
                Annotations.find(method, CoreNames.REVISION).orElse(null),
                isDeprecated(annotation),
                fromOtherPackage);
        return event.named(names.inheritedName(method, annotation), null);
    }

    private void checkNamesOfParameters(ExecutableElement method, String name) {
        List<? extends VariableElement> parameters = method.getParameters();
        if (!parameters.isEmpty()
                && parameters.stream()
                        .allMatch(parameter ->
                                parameter.getSimpleName().toString().matches("arg\\d+"))) {
            problems.on(
                    type,
                    "The names of the parameters of " + name + " are not known: compile "
                            + Enclosing.typeOf(method).getSimpleName() + " with the option -parameters");
        }
    }

    /** A record that was written by hand may do something that a generated one in its place would not. */
    private void refuseInheritedRecord(ExecutableElement method, AnnotationMirror annotation) {
        Annotations.value(annotation, "type")
                .map(value -> types.asElement((TypeMirror) value.getValue()))
                .ifPresent(declared -> problems.on(
                        type,
                        type.getSimpleName() + " inherits " + method.getSimpleName() + ", whose record "
                                + declared.getSimpleName() + " is an event of "
                                + Enclosing.typeOf(method).getSimpleName() + " alone: override "
                                + method.getSimpleName() + " in " + type.getSimpleName()
                                + ", with @Event and a call of super." + method.getSimpleName()));
    }

    private boolean isOverridden(ExecutableElement method, List<TypeElement> below) {
        for (TypeElement c : below) {
            for (ExecutableElement candidate : ElementFilter.methodsIn(c.getEnclosedElements())) {
                if (elements.overrides(candidate, method, c)) {
                    if (!Annotations.isPresent(candidate, CoreNames.EVENT) && !inSources.test(c)) {
                        problems.on(
                                type,
                                SilentClasses.overridden(c.getSimpleName() + "." + candidate.getSimpleName(), method));
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDeprecated(AnnotationMirror annotation) {
        return Annotations.value(annotation, "deprecated")
                .map(value -> (Boolean) value.getValue())
                .orElse(false);
    }
}
