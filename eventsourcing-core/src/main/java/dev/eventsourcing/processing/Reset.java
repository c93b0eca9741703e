package dev.eventsourcing.processing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Has processors begin anew that make one thing of several logs, in one transaction: what is cleared is missed by all of them.
 * Safe for use by several threads.
 */
final class Reset {

    private Reset() {}

    /** A processor, and the position that it is to begin after. */
    private record Start(Processor processor, long position) {

        void set() {
            processor.first().start().reset(position); // waits for who is at it, before anything is cleared
            processor.first().deadLetters().clearTheLog();
        }
    }

    /** @param processors of one store; in all instances the same one is claimed first */
    static void run(List<Processor> processors, StartFrom from, Runnable clear) {
        List<Start> starts = new ArrayList<>();
        processors.stream()
                .sorted(Comparator.comparing(Processor::applicationName))
                .forEach(processor -> starts.add(
                        new Start(processor, processor.first().start().find(from))));
        Processor first = starts.get(0).processor();
        PatientClaim.run(first.processing().recorder(), first.applicationName(), () -> {
            starts.forEach(Start::set);
            clear.run();
            return true;
        });
        processors.forEach(Processor::goOn);
    }
}
