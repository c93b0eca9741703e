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

    /** A log, and the position that it is to begin after. */
    private record Start(PartitionContext log, long position) {

        void set() {
            log.start().reset(position); // waits for who is at it, before anything is cleared
            log.deadLetters().clearTheLog();
        }
    }

    /** @param processors of one store; in all instances the same one is claimed first */
    static void run(List<Processor> processors, StartFrom from, Runnable clear) {
        List<Start> starts = new ArrayList<>();
        processors.stream()
                .map(Processor::first)
                .sorted(Comparator.comparing(PartitionContext::applicationName))
                .forEach(log -> starts.add(new Start(log, log.start().find(from))));
        PartitionContext first = starts.get(0).log();
        BlockingClaim.run(first.recorder(), first.applicationName(), () -> {
            starts.forEach(Start::set);
            clear.run();
            return true;
        });
        processors.forEach(Processor::goOn);
    }
}
