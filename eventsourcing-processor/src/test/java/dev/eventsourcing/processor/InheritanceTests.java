package dev.eventsourcing.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is inherited is recorded as well, or does not compile. */
class InheritanceTests extends Refusals {

    @Test
    void refusesAnOverrideInAClassBetweenThatWouldTriggerNothing() {
        refuse("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                abstract class Between extends Place {
                    @Override void «move(String to) {}
                }
                abstract class House extends Between {
                    @Event House() {}
                }
                """, "move overrides a command of Place and would trigger nothing: add @Event");
    }

    @Test
    void refusesAnOverrideThatWouldTriggerNothing() {
        refuse("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                abstract class Town extends Place {
                    @Event Town() {}
                    @Override void «move(String to) {}
                }
                """, "move overrides a command of Place and would trigger nothing: add @Event");
    }

    @Test
    void refusesANameThatIsInherited() {
        refuse("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                abstract class Town extends Place {
                    @Event Town() {}
                    @Event("Moved") void «push(String to) {}
                }
                """, "Moved is the name of an event that is inherited from Place.move: choose another name");
    }

    @Test
    void refusesAnInheritedCommandThatCannotBeSeen() {
        String place = """
                package com.example.base;
                import dev.eventsourcing.domain.*;
                public abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                """;
        String town = source("""
                abstract «class Town extends com.example.base.Place {
                    @Event Town() {}
                }
                """);
        Compilation.of(output, place, town)
                .fails(town, "Place.move is package-private in another package: make it protected or public");
    }

    @Test
    void refusesInheritedParametersWithoutNames() {
        Compilation.of(output, source("abstract class Place extends Aggregate { @Event void move(String to) {} }"));
        String town = source("abstract «class Town extends Place { @Event Town() {} }");
        Compilation.of(output, town)
                .fails(
                        town,
                        "The names of the parameters of Place.move are not known: compile Place with the option"
                                + " -parameters");
    }

    @Test
    void refusesAnOverrideInACompiledClassBetween() {
        compileWithoutProcessor("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                """, """
                abstract class Between extends Place {
                    @Override void move(String to) {}
                }
                """);
        refuse("""
                abstract «class House extends Between {
                    @Event House() {}
                }
                """, "Between.move overrides a command of Place and would trigger nothing: add @Event");
    }

    @Test
    void namesOfInheritedParametersMayBeAnythingInSources() {
        compile("""
                abstract class Place extends Aggregate { @Event void move(String arg0) {} }
                """, """
                abstract class Town extends Place { @Event Town() {} }
                """).succeeds();
    }

    @Test
    void refusesAClassThatIsNotAbstractBelowAnAggregate() {
        refuse(
                """
                abstract class Place extends Aggregate {
                    @Event Place() {}
                    @Event("Moved") void move(String to) {}
                }
                abstract class Between extends Place {}
                final «class House extends Between {}
                """,
                "House inherits the command move of Place, which would trigger nothing here: make House abstract and put"
                        + " @Event on its constructor");
    }

    @Test
    void refusesANestedClassThatIsNotAbstractBelowACompiledAggregate() {
        Compilation.of(output, List.of("-parameters"), source("""
                        public abstract class Place extends Aggregate {
                            @Event Place() {}
                            @Event("Moved") void move(String to) {}
                        }
                        """)).succeeds();
        refuse(
                """
                interface Houses {
                    «class House extends Place {
                        @Override void move(String to) {}
                    }
                }
                """,
                "House inherits the command move of Place, which would trigger nothing here: make House abstract and put"
                        + " @Event on its constructor");
    }

    @Test
    void allowsAnExplicitAggregateThatInheritsNoCommand() {
        compile("""
                abstract class Place extends Aggregate {
                    @Event Place() {}
                }
                """, """
                final class House extends Place {
                    record Built() implements AggregateEvent<House> {
                        @Override public void apply(House house) {}
                    }
                    void build() { trigger(new Built()); }
                }
                """).succeeds();
    }

    @Test
    void refusesToInheritACommandWithARecordOfItsOwn() {
        refuse(
                """
                abstract class Place extends Aggregate {
                    record Moved(String to) implements EventSourcedPlace.Event {
                        Moved { to = to.strip(); }
                    }
                    @Event Place() {}
                    @Event(type = Moved.class) void move(String to) {}
                }
                abstract «class Town extends Place {
                    @Event Town() {}
                }
                """,
                "Town inherits move, whose record Moved is an event of Place alone: override move in Town, with @Event"
                        + " and a call of super.move");
    }

    @Test
    void aCommandWithARecordOfItsOwnIsOverridden() {
        Compilation compilation = compile("""
                abstract class Place extends Aggregate {
                    record Moved(String to) implements EventSourcedPlace.Event {}
                    @Event Place() {}
                    @Event(type = Moved.class) void move(String to) {}
                }
                """, """
                abstract class Town extends Place {
                    @Event Town() {}
                    @Event("Moved") @Override void move(String to) { super.move(to.strip()); }
                }
                """).succeeds();

        assertThat(compilation.generated("com/example/EventSourcedTown"))
                .contains("record Moved(String to) implements Event");
    }

    @Test
    void refusesATypeOfAnInheritedCommandThatCannotBeSeen() {
        String place = """
                package com.example.base;
                import dev.eventsourcing.domain.*;
                public abstract class Place extends Aggregate {
                    protected enum Side { LEFT }
                    @Event("Moved") public void move(Side side, Kind... to) {}
                }
                enum Kind { TOWN }
                """.replace("Kind...", "java.util.List<Kind>");
        String town = source("""
                abstract «class Town extends com.example.base.Place {
                    @Event Town() {}
                }
                """);
        Compilation.of(output, place, town)
                .fails(
                        town,
                        "Place.move: Kind is package-private in another package, so the event cannot hold it: make"
                                + " it public");
    }

    @Test
    void seesProtectedTypesOfAnInheritedCommand() {
        Compilation.of(output, """
                package com.example.base;
                import dev.eventsourcing.domain.*;
                public abstract class Place extends Aggregate {
                    protected enum Side { LEFT }
                    @Event("Moved") public void move(Side side) {}
                }
                """, source("""
                abstract class Town extends com.example.base.Place {
                    @Event Town() {}
                }
                """)).succeeds();
    }

    @Test
    void refusesACompiledCommandThatNoProcessorHasChecked() {
        compileWithoutProcessor("""
                public abstract class Place extends Aggregate {
                    @Event("Moved") public final void move(String to) {}
                }
                """);
        refuse("""
                abstract «class Town extends Place {
                    @Event Town() {}
                }
                """, "Place.move: move is final, so its calls cannot be recorded: remove \"final\"");
    }

    @Test
    void refusesACompiledCommandWhoseParameterCannotBeStored() {
        compileWithoutProcessor("""
                public abstract class Place extends Aggregate {
                    @Event("Moved") public void move(Thread to) {}
                }
                """);
        refuse("""
                abstract «class Town extends Place {
                    @Event Town() {}
                }
                """, "Place.move: Thread cannot be stored: take the values that the body needs");
    }

    @Test
    void saysOnceWhatIsWrongWithAnInheritedCommand() {
        refuse("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(Thread «to) {}
                }
                abstract class Town extends Place {
                    @Event Town() {}
                }
                """, "Thread cannot be stored: take the values that the body needs");
    }

    @Test
    void refusesAnInheritedFactoryThatIsInTheWay() {
        refuse(
                """
                abstract class Place extends Aggregate {
                    public String create(String name) { return name; }
                }
                abstract class Town extends Place {
                    @Event «Town(String name) {}
                }
                """,
                "Place.create(java.lang.String) is in the way of the static method that is generated for the constructor:"
                        + " rename it, or let it be static, not final, and return Town");
    }

    private void compileWithoutProcessor(String... types) {
        Compilation.of(output, List.of("-proc:none", "-parameters"), sources(types))
                .succeeds();
    }

    @Test
    void refusesTwoInheritedEventsOfOneNameInCompiledClasses() {
        compileWithoutProcessor("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                """, """
                abstract class Between extends Place {
                    @Event("Moved") void push(String to) {}
                }
                """);
        refuse(
                """
                abstract «class House extends Between {
                    @Event House() {}
                }
                """,
                "Between.push: Moved is the name of an event that is inherited from Place.move: choose another name");
    }
}
