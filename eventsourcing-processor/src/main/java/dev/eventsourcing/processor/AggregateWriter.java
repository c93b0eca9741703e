package dev.eventsourcing.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the generated class: constructors and commands here, the events by {@link EventsWriter}. */
final class AggregateWriter {

    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String TIMESTAMP = "timestamp";

    private final AggregateModel aggregate;
    private final Elements elements;
    private final Types types;
    private final TypeNames names;
    private final NullMarking nulls;
    private final SourceText body = new SourceText();

    AggregateWriter(AggregateModel aggregate, Elements elements, Types types) {
        this.aggregate = aggregate;
        this.elements = elements;
        this.types = types;
        this.names = new TypeNames(aggregate, elements);
        this.nulls = new NullMarking(aggregate.type(), elements);
    }

    /** Returns the text of the source file. */
    String write() {
        reserveNames();
        writeClass();
        SourceText file = new SourceText();
        if (!aggregate.packageElement().isUnnamed()) {
            file.line("package " + aggregate.packageElement().getQualifiedName() + ";")
                    .blank();
        }
        names.imports().forEach(name -> file.line("import " + name + ";"));
        return file.blank().toString() + body;
    }

    private void reserveNames() {
        names.reserve("Event");
        if (!aggregate.declaredCreations().isEmpty()) {
            names.reserve("Creation");
        }
        for (EventModel event : aggregate.commands()) {
            reserve(event);
        }
        aggregate.creations().forEach(this::reserve);
    }

    private void reserve(EventModel event) {
        if (event.declared() == null) {
            names.reserve(event.name());
        }
    }

    private void writeClass() {
        String type = names.of(aggregate.type());
        body.line("/** {@link " + type + "} with its events, generated from what has {@code @Event} there. */");
        writeAnnotations();
        body.line(aggregate.visibility() + "final class " + aggregate.generatedName() + " extends " + type + " {");
        for (EventModel creation : aggregate.creations()) {
            writeConstructor(creation);
        }
        for (EventModel creation : aggregate.creations()) {
            if (!creation.deprecated()) {
                Factories factories = new Factories(elements, types, aggregate.type(), creation.body());
                for (String name : factories.names()) {
                    writeFactory(creation, factories.visibility(name) + "static " + type + " " + name + "(");
                }
            }
        }
        aggregate.commands().forEach(this::writeCommand);
        new EventsWriter(aggregate, names, nulls, body).write();
        body.line("}");
    }

    private void writeAnnotations() {
        if (elements.getTypeElement(elements.getModuleOf(aggregate.type()), GENERATED) != null) {
            body.line("@" + names.of(GENERATED) + "(" + names.literal(EventProcessor.class.getName()) + ")");
        }
        Set<String> warnings = Lint.of(aggregate, elements, types);
        if (!warnings.isEmpty()) {
            String list = warnings.stream().map(names::literal).collect(Collectors.joining(", "));
            body.line("@" + names.of("java.lang.SuppressWarnings") + "("
                    + (warnings.size() == 1 ? list : "{" + list + "}") + ")");
        }
        nulls.ofClass().ifPresent(this::writeAnnotation);
    }

    private void writeAnnotation(String name) {
        body.line("@" + names.of(name));
    }

    private void writeConstructor(EventModel creation) {
        List<String> parameters = new ArrayList<>(
                List.of(recordName(creation) + (creation.components().isEmpty() ? " ignored" : " event")));
        if (creation.timestamp() != null) {
            parameters.add(names.of("java.time.OffsetDateTime") + " " + TIMESTAMP);
        }
        body.blank()
                .line("private " + aggregate.generatedName() + "(", parameters, ") {")
                .line("super(", new Parameters(creation, names).accessors("event", TIMESTAMP), ");")
                .line("}");
    }

    private void writeFactory(EventModel creation, String head) {
        Parameters parameters = new Parameters(creation, names);
        String timestamp =
                creation.timestamp() == null ? "" : ", " + creation.timestamp().getSimpleName();
        body.blank();
        nulls.ofBody(creation).ifPresent(this::writeAnnotation);
        body.line(head, parameters.declarations(), ") {")
                .line("return begin(new " + recordName(creation) + "(", parameters.values(), ")" + timestamp + ");")
                .line("}");
    }

    private void writeCommand(EventModel command) {
        Parameters parameters = new Parameters(command, names);
        String name = command.bodyName();
        String at = command.timestamp() == null
                ? ""
                : command.timestamp().getSimpleName().toString();
        List<String> toSuper = parameters.arguments(at + " != null ? " + at + " : eventTimestamp()");
        body.blank();
        writeAnnotation("java.lang.Override");
        nulls.ofBody(command).ifPresent(this::writeAnnotation);
        body.line(command.visibility() + "void " + name + "(", parameters.declarations(), ") {");
        if (command.deprecated()) {
            body.line("if (!isApplying()) {")
                    .line("throw new " + names.of("java.lang.IllegalStateException") + "(")
                    .line("        "
                            + names.literal(command.name() + " belongs to the history of "
                                    + aggregate.type().getSimpleName() + ", it cannot be triggered any more")
                            + ");")
                    .line("}")
                    .line("super." + name + "(", toSuper, ");");
        } else {
            body.line("if (isApplying()) {")
                    .line("super." + name + "(", toSuper, ");")
                    .line("} else {")
                    .line(
                            "trigger(new " + recordName(command) + "(",
                            parameters.values(),
                            ")" + (at.isEmpty() ? "" : ", " + at) + ");")
                    .line("}");
        }
        body.line("}");
    }

    private String recordName(EventModel event) {
        TypeElement declared = event.declared();
        return declared == null ? event.name() : names.of(declared);
    }
}
