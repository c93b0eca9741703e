package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import dev.eventsourcing.test.recorder.ForwardingProcessRecorder;
import java.sql.SQLException;
import java.util.List;

/**
 * Puts an application over another way to append, so that both sides of a comparison do the same work above it. It can
 * save, and finds nothing of that when it reads.
 */
final class AppenderApplications {

    private AppenderApplications() {}

    static Application over(Appender appender) {
        Recorder recorder = new Recorder(appender);
        return new Application(
                "items",
                name -> new InMemoryInfrastructureFactory(Item.mapper())
                        .create(name)
                        .with(recorder),
                Item.class);
    }

    private static final class Recorder extends ForwardingProcessRecorder {

        private final Appender appender;

        Recorder(Appender appender) {
            super(new InMemoryRecorder());
            this.appender = appender;
        }

        @Override
        public List<Long> insertEvents(List<StoredEvent> events) {
            try {
                return appender.append(events);
            } catch (SQLException e) {
                throw new PersistenceException("The save failed: " + e.getMessage(), e);
            }
        }
    }
}
