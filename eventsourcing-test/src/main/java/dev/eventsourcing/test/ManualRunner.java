package dev.eventsourcing.test;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.Runner;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has processors work when a test says so, on its thread: nothing runs by itself, and the order is the same each time.
 *
 * <pre>{@code
 * universe.makeItSo(id, "dinosaurs");
 * assertThat(milestones.first(10)).isEmpty();
 *
 * runner.runUntilIdle();
 *
 * assertThat(milestones.first(10)).hasSize(1);
 * }</pre>
 *
 * <p>What a handler throws comes out as the cause of a {@link ProcessingException}, if the processor's settings have it stop;
 * the next call tries that event again. Attempts follow each other without pauses.
 *
 * <p>For processors that do not work in the background at the same time. Used by one thread.
 */
public final class ManualRunner implements AutoCloseable {

    private static final int MANY = 10_000;

    private final Processors processors;
    private final @Nullable Runner system;

    /** Makes a runner of the processors of a Spring context, for example. */
    public ManualRunner(Processors processors) {
        this(processors, null);
    }

    private ManualRunner(Processors processors, @Nullable Runner system) {
        this.processors = processors;
        this.system = system;
    }

    /** Makes a runner of processors. */
    public static ManualRunner of(Processor... processors) {
        List<Processor> all = List.of(processors);
        return new ManualRunner(new Processors(() -> all));
    }

    /**
     * Makes the applications of a system, and a runner of them. A step of each follower is one event.
     *
     * @throws dev.eventsourcing.system.SystemDefinitionException if an application cannot be made
     */
    public static ManualRunner of(EventDrivenSystem system, InfrastructureFactory infrastructure) {
        Runner applications = Runner.singleThreaded(system, infrastructure); // is not started
        List<Processor> made = new ArrayList<>();
        for (EventDrivenSystem.Edge edge : system.edges()) {
            made.add(new Processor(
                    applications.get(edge.follower()).processing(),
                    applications.get(edge.leader()).followedLog(),
                    Runner.SETTINGS.withBatchSize(1).withTopicsOf(edge.follower()),
                    Clock.systemUTC()));
        }
        return new ManualRunner(new Processors(() -> made), applications);
    }

    /**
     * Returns an application of the system.
     *
     * @throws dev.eventsourcing.system.SystemDefinitionException if it is none of it
     * @throws IllegalStateException if this was not made of a system
     */
    public <A extends Application> A get(Class<A> type) {
        if (system == null) {
            throw new IllegalStateException("The runner was made of processors, and has not made " + type.getName());
        }
        return system.get(type);
    }

    /**
     * Takes one step: the first processor that has something to do, in their order, processes its next batch. That is one
     * event in memory and in a system, and otherwise as many as its batch size says.
     *
     * @return whether there was something to do
     * @throws ProcessingException if an event fails; the cause is what its handler threw
     * @throws dev.eventsourcing.domain.EventSourcingException if the store fails
     */
    public boolean step() {
        for (Processor processor : processors.all()) {
            if (processor.step()) {
                return true;
            }
        }
        return false;
    }

    /**
     * As {@link #step()}, by the processors of a name alone.
     *
     * @throws IllegalArgumentException if there are none
     */
    public boolean step(String name) {
        for (Processor processor : named(name)) {
            if (processor.step()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Has all processors work, in turn and each as long as it has something to do, until none has.
     *
     * @return how many steps were taken
     * @throws ProcessingException as {@link #step()}
     * @throws IllegalStateException after 10,000 steps, when they seem to answer each other for ever
     */
    public int runUntilIdle() {
        return run(processors.all());
    }

    /**
     * As {@link #runUntilIdle()}, by the processors of a name alone.
     *
     * @throws IllegalArgumentException if there are none
     */
    public int runUntilIdle(String name) {
        return run(named(name));
    }

    private static int run(List<Processor> running) {
        int steps = 0;
        int before;
        do {
            before = steps;
            for (Processor processor : running) {
                while (processor.step()) {
                    if (++steps == MANY) {
                        throw new IllegalStateException("After " + MANY + " steps processor \"" + processor.name()
                                + "\" still finds something in the log of \"" + processor.applicationName()
                                + "\": does one event of it lead to another, without an end?");
                    }
                }
            }
        } while (steps > before);
        return steps;
    }

    private List<Processor> named(String name) {
        List<Processor> named = processors.all().stream()
                .filter(processor -> processor.name().equals(name))
                .toList();
        return named.isEmpty() ? List.of(processors.get(name)) : named; // which says what there is
    }

    /** Closes the applications that it has made; processors and applications that it was given stay as they are. */
    @Override
    public void close() {
        if (system != null) {
            system.stop();
        }
    }
}
