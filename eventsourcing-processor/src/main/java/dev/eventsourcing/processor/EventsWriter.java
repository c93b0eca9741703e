package dev.eventsourcing.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.VariableElement;

/** Writes the sealed interface of an aggregate's events and the records that were not declared by hand. */
final class EventsWriter {

    private final AggregateModel aggregate;
    private final TypeNames names;
    private final NullMarking nulls;
    private final SourceText body;
    private final String type;
    private final String visibility;

    EventsWriter(AggregateModel aggregate, TypeNames names, NullMarking nulls, SourceText body) {
        this.aggregate = aggregate;
        this.names = names;
        this.nulls = nulls;
        this.body = body;
        this.type = names.of(aggregate.type());
        this.visibility = aggregate.visibility();
    }

    void write() {
        writeEvent();
        if (!aggregate.declaredCreations().isEmpty()) {
            writeCreation();
        }
        for (EventModel creation : aggregate.creations()) {
            if (creation.declared() == null) {
                writeCreationRecord(creation);
            }
        }
        for (EventModel command : aggregate.commands()) {
            if (command.declared() == null) {
                writeCommandRecord(command);
            }
        }
    }

    private void writeEvent() {
        String declaration =
                visibility + "sealed interface Event extends " + names.of(CoreNames.AGGREGATE_EVENT) + "<" + type + ">";
        body.blank().line("/** The events of {@link " + type + "}. */");
        if (aggregate.declaredCommands().isEmpty()) {
            body.line(declaration + " {}");
            return;
        }
        body.line(declaration + " permits ", permitted(), " {");
        String variable = variable(aggregate.declaredCommands().stream()
                .flatMap(e -> e.components().stream())
                .toList());
        body.line(override()).line("default void apply(" + type + " " + variable + ") {");
        String otherwise = "";
        for (EventModel command : aggregate.declaredCommands()) {
            body.line(otherwise + "if (this instanceof " + names.of(command.declaredRecord()) + " event) {")
                    .line(
                            receiver(command, variable) + "." + command.bodyName() + "(",
                            new Parameters(command, names).accessors("event", timestamp(variable)),
                            ");");
            otherwise = "} else ";
        }
        body.line("}").line("}").line("}");
    }

    private List<String> permitted() {
        List<String> permitted = new ArrayList<>();
        if (!aggregate.declaredCreations().isEmpty()) {
            permitted.add("Creation");
        }
        Stream.concat(aggregate.creations().stream(), aggregate.commands().stream())
                .filter(event -> event.declared() == null || !event.isCreation())
                .map(event -> event.declared() == null ? event.name() : names.of(event.declaredRecord()))
                .forEach(permitted::add);
        return permitted;
    }

    private void writeCreation() {
        List<EventModel> creations = aggregate.declaredCreations();
        body.blank()
                .line("/** The events that create {@link " + type + "}, of those that are declared by hand. */")
                .line(
                        visibility + "sealed interface Creation extends Event, " + names.of(CoreNames.CREATION_EVENT)
                                + "<" + type + "> permits ",
                        creations.stream()
                                .map(e -> names.of(e.declaredRecord()))
                                .toList(),
                        " {");
        body.line(override()).line("default " + type + " create(" + offsetDateTime() + " timestamp) {");
        for (EventModel creation : creations.subList(1, creations.size())) {
            body.line("if (this instanceof " + names.of(creation.declaredRecord()) + " event) {")
                    .line("return " + construction(creation, "event") + ";")
                    .line("}");
        }
        EventModel first = creations.get(0);
        body.line("return " + construction(first, "(" + names.of(first.declaredRecord()) + ") this") + ";")
                .line("}");
        writeDisambiguation("default ");
        body.line("}");
    }

    private void writeCreationRecord(EventModel creation) {
        writeHeader(creation, "Event, " + names.of(CoreNames.CREATION_EVENT) + "<" + type + ">");
        body.line(override())
                .line("public " + type + " create(" + offsetDateTime() + " timestamp) {")
                .line("return " + construction(creation, "this") + ";")
                .line("}");
        writeDisambiguation("public ");
        body.line("}");
    }

    /** {@code Event} has an {@code apply} for the declared records, {@code CreationEvent} has one that does nothing. */
    private void writeDisambiguation(String modifier) {
        if (!aggregate.declaredCommands().isEmpty()) {
            body.blank()
                    .line(override())
                    .line(modifier + "void apply(" + type + " " + variable(List.of()) + ") {")
                    .line(names.of(CoreNames.CREATION_EVENT) + ".super.apply(" + variable(List.of()) + ");")
                    .line("}");
        }
    }

    private void writeCommandRecord(EventModel command) {
        String variable = variable(command.components());
        writeHeader(command, "Event");
        body.line(override())
                .line("public void apply(" + type + " " + variable + ") {")
                .line(
                        receiver(command, variable) + "." + command.bodyName() + "(",
                        new Parameters(command, names).arguments(timestamp(variable)),
                        ");")
                .line("}")
                .line("}");
    }

    private void writeHeader(EventModel event, String interfaces) {
        body.blank();
        if (event.topic() != null) {
            body.line(new AnnotationText(names).of(event.topic()));
        }
        if (event.revision() != null) {
            body.line(new AnnotationText(names).of(event.revision()));
        }
        nulls.ofBody(event).ifPresent(name -> body.line("@" + names.of(name)));
        body.line(
                visibility + "record " + event.name() + "(",
                new Parameters(event, names).components(),
                ") implements " + interfaces + " {");
    }

    private String construction(EventModel creation, String event) {
        return "new " + aggregate.generatedName() + "(" + event + (creation.timestamp() == null ? ")" : ", timestamp)");
    }

    /** A protected method of another package can be called through the generated class only. */
    private String receiver(EventModel command, String variable) {
        return command.fromOtherPackage() && command.visibility().startsWith("protected")
                ? "((" + aggregate.generatedName() + ") " + variable + ")"
                : variable;
    }

    private String timestamp(String variable) {
        return "((" + aggregate.generatedName() + ") " + variable + ").eventTimestamp()";
    }

    private String override() {
        return "@" + names.of("java.lang.Override");
    }

    private String offsetDateTime() {
        return names.of("java.time.OffsetDateTime");
    }

    private String variable(List<? extends VariableElement> taken) {
        String simple = aggregate.type().getSimpleName().toString();
        String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        return Stream.of(name, "aggregate", "self", "applied")
                .filter(candidate -> !candidate.equals("event") && !SourceVersion.isKeyword(candidate))
                .filter(candidate ->
                        taken.stream().noneMatch(e -> e.getSimpleName().contentEquals(candidate)))
                .findFirst()
                .orElse("applied_");
    }
}
