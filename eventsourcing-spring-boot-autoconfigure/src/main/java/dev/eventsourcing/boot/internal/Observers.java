package dev.eventsourcing.boot.internal;

import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.processing.ProcessorObserver;

/**
 * Gives who is told what the applications and processors of a context do. Asked when these are made, which may be before the
 * database is ready, so that nobody does anything yet.
 */
public interface Observers {

    default AppendObserver ofAppends(String application) {
        return AppendObserver.NONE;
    }

    default ApplicationObserver ofApplication(String application) {
        return ApplicationObserver.NONE;
    }

    default ProcessorObserver ofProcessor(String processor, String application) {
        return ProcessorObserver.NONE;
    }
}
