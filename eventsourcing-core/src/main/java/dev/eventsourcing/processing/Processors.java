package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.TrackingTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The processors of a process: finds them by name, to wait for them, to look how they are, and to pause, resume and mend
 * them.
 *
 * <p>Safe for use by several threads.
 */
public final class Processors {

    private final Supplier<? extends Collection<Processor>> source;
    private final Supplier<? extends Collection<String>> inline;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable List<Processor> processors;

    /** @param source makes them when they are asked for first, so that what they follow may ask for this */
    public Processors(Supplier<? extends Collection<Processor>> source) {
        this(source, List::of);
    }

    private Processors(
            Supplier<? extends Collection<Processor>> source, Supplier<? extends Collection<String>> inline) {
        this.source = source;
        this.inline = inline;
    }

    /**
     * Makes them beside projections that need none.
     *
     * @param inline the names of projections that run in the transactions of the saves
     * @param source makes them when they are asked for first, so that what they follow may ask for this
     */
    public static Processors besideInline(
            Supplier<? extends Collection<String>> inline, Supplier<? extends Collection<Processor>> source) {
        return new Processors(source, inline);
    }

    /** Returns all of them: one for each application that a process application or a projection follows. */
    public List<Processor> all() {
        lock.lock();
        try {
            List<Processor> made = processors;
            if (made == null) {
                made = List.copyOf(source.get());
                processors = made;
            }
            return made;
        } finally {
            lock.unlock();
        }
    }

    /** Returns those of a name, one for each application that it follows; none if there is none of that name. */
    public List<Processor> named(String name) {
        return all().stream().filter(processor -> processor.name().equals(name)).toList();
    }

    /**
     * Returns the processor of a name that follows one application.
     *
     * @throws IllegalArgumentException if there is none of that name, or if it follows several applications
     */
    public Processor get(String name) {
        List<Processor> named = requireNamed(name);
        if (named.size() > 1) {
            throw new IllegalArgumentException("The processor \"" + name + "\" follows " + applicationNames(named)
                    + ": say which of them is meant");
        }
        return named.get(0);
    }

    /**
     * Returns the processor of a name in an application's log.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Processor get(String name, String applicationName) {
        return requireNamed(name).stream()
                .filter(processor -> processor.applicationName().equals(applicationName))
                .findFirst()
                .orElseThrow(() ->
                        unknown("There is no processor \"" + name + "\" that follows \"" + applicationName + "\""));
    }

    private List<Processor> requireNamed(String name) {
        List<Processor> named = named(name);
        if (named.isEmpty() && isInline(name)) {
            throw new IllegalArgumentException("\"" + name + "\" runs in the transactions of the saves, and has no"
                    + " processor: what was saved can be read at once");
        }
        if (named.isEmpty()) {
            throw unknown("There is no processor \"" + name + "\"");
        }
        return named;
    }

    /** Who it is is known when all are made. */
    private boolean isInline(String name) {
        return all().stream().noneMatch(processor -> processor.name().equals(name))
                && inline.get().contains(name);
    }

    private IllegalArgumentException unknown(String problem) {
        return new IllegalArgumentException(problem + "; there are "
                + all().stream()
                        .map(processor -> processor.name() + " of " + processor.applicationName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Returns when the processor of that name has processed a notification of the application that it follows; as
     * {@link Processor#awaitProcessed}. At once if it is a projection in-line, which has processed what was saved.
     *
     * @throws IllegalArgumentException as {@link #get(String)}
     * @throws TrackingTimeoutException if it was not in time
     * @throws ProcessingException if the processor stops before it
     * @throws DeadLetterException if it was parked or skipped instead
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void awaitProcessed(String name, long notificationId, Duration timeout) throws InterruptedException {
        if (!isInline(name)) {
            get(name).awaitProcessed(notificationId, timeout);
        }
    }

    /**
     * Has what is of a name begin again at the beginning of all the logs that it follows, while it works or not, in all
     * instances: in one transaction the positions are set, the dead letters are removed, and it clears what it has made, as a
     * projection its read model. {@link #status} tells its progress.
     *
     * @throws ClearException if it cannot clear what it has made; nothing was changed then
     * @throws IllegalArgumentException if there is none of that name
     * @throws dev.eventsourcing.persistence.PersistenceException if the store fails; nothing was changed then
     */
    public void reset(String name) {
        resetPartially(name, new StartFrom.Beginning());
    }

    /**
     * As {@link #reset}, but begins elsewhere. All that it has made is cleared here too: what comes of the events before is
     * missing afterwards.
     *
     * @param from where to begin; not after a notification if it follows several logs, each of which has ids of its own
     * @throws ClearException if it cannot clear what it has made; nothing was changed then
     * @throws IllegalArgumentException if there is none of that name, or if the logs cannot begin there
     * @throws dev.eventsourcing.persistence.PersistenceException if the store fails; nothing was changed then
     */
    public void resetPartially(String name, StartFrom from) {
        List<Processor> named = requireNamed(name);
        if (named.size() > 1 && from instanceof StartFrom.After) {
            throw new IllegalArgumentException("The processor \"" + name + "\" follows several applications, "
                    + applicationNames(named) + ", whose notifications have ids of their own: have it begin at the"
                    + " beginning, at the end or at a time");
        }
        Reset.run(named, from, named.get(0).processing()::clear);
    }

    private static String applicationNames(List<Processor> named) {
        return named.stream().map(Processor::applicationName).collect(Collectors.joining(", "));
    }

    /** Returns how each of them is. */
    public List<ProcessorStatus> status() {
        return all().stream().flatMap(processor -> processor.status().stream()).toList();
    }
}
