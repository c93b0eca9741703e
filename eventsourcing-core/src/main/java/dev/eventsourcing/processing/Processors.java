package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The processors that work together, by name.
 *
 * <p>Safe for use by several threads.
 */
public final class Processors {

    private final List<Processor> processors;

    public Processors(Collection<Processor> processors) {
        this.processors = List.copyOf(processors);
    }

    /** Returns all of them: one for each process application or projection and each application that it follows. */
    public List<Processor> all() {
        return processors;
    }

    /**
     * Returns the processor of a name, which follows one application.
     *
     * @throws UnknownProcessorException if there is none, or if it follows several applications
     */
    public Processor get(String name) {
        List<Processor> found = named(name);
        if (found.size() != 1) {
            throw new UnknownProcessorException(
                    "Processor \"" + name + "\" follows " + found.size() + " applications: name one of them");
        }
        return found.get(0);
    }

    /**
     * Returns the processor of a name that follows an application.
     *
     * @throws UnknownProcessorException if there is none
     */
    public Processor get(String name, String applicationName) {
        return named(name).stream()
                .filter(processor -> processor.applicationName().equals(applicationName))
                .findFirst()
                .orElseThrow(() -> new UnknownProcessorException(
                        "Processor \"" + name + "\" does not follow an application \"" + applicationName + "\""));
    }

    private List<Processor> named(String name) {
        List<Processor> found = processors.stream()
                .filter(processor -> processor.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new UnknownProcessorException("There is no processor \"" + name + "\"; there are "
                    + processors.stream()
                            .map(Processor::name)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return found;
    }

    /**
     * Returns when a processor has processed a notification of the one application that it follows; as
     * {@link Processor#awaitProcessed}.
     *
     * @throws UnknownProcessorException if there is none of that name, or if it follows several applications
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void awaitProcessed(String name, long notificationId, Duration timeout) throws InterruptedException {
        get(name).awaitProcessed(notificationId, timeout);
    }

    /** There is no processor of that name. */
    public static final class UnknownProcessorException extends EventSourcingException {

        private static final long serialVersionUID = 1L;

        UnknownProcessorException(String message) {
            super(message);
        }
    }
}
