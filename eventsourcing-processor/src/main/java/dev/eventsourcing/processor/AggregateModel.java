package dev.eventsourcing.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * A declarative aggregate that was found to be correct.
 *
 * @param type the abstract class that its author wrote
 * @param packageElement where it is, and where the generated class goes
 * @param creations the events whose bodies are constructors
 * @param commands the events whose bodies are methods, own ones first
 */
record AggregateModel(
        TypeElement type, PackageElement packageElement, List<EventModel> creations, List<EventModel> commands) {

    /** Returns {@code EventSourcedWorld} for {@code World}, {@code EventSourcedBoard_Card} for {@code Board.Card}. */
    static String generatedNameFor(TypeElement type) {
        List<String> names = new ArrayList<>();
        Enclosing.typesFrom(type)
                .forEach(around -> names.add(0, around.getSimpleName().toString()));
        return "EventSourced" + String.join("_", names);
    }

    String generatedName() {
        return generatedNameFor(type);
    }

    String qualifiedGeneratedName() {
        return packageElement.isUnnamed() ? generatedName() : packageElement.getQualifiedName() + "." + generatedName();
    }

    /** Returns {@code "public "} if the aggregate can be seen from other packages, or nothing. */
    String visibility() {
        return Enclosing.typesFrom(type).stream()
                        .allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC))
                ? "public "
                : "";
    }

    List<EventModel> declaredCreations() {
        return creations.stream().filter(event -> event.declared() != null).toList();
    }

    List<EventModel> declaredCommands() {
        return commands.stream().filter(event -> event.declared() != null).toList();
    }
}
