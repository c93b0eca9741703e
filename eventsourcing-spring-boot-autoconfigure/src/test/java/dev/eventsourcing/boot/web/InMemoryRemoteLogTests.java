package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.test.contract.RemoteNotificationLogContract;
import dev.eventsourcing.test.contract.StoreHarness;
import dev.eventsourcing.test.contract.StoreHarness.IdType;

class InMemoryRemoteLogTests extends RemoteNotificationLogContract {

    @Override
    protected NotificationLog remote(NotificationLog local, int sectionSize, ApplicationRecorder recorder) {
        return WebServer.shared().serve(local, sectionSize, recorder::subscribe).client();
    }

    @Override
    protected StoreHarness emptyStore(IdType ids) {
        return new Memory();
    }

    private static final class Memory implements StoreHarness {

        @Override
        public InfrastructureFactory connect(Mapper mapper) {
            return new InMemoryInfrastructureFactory(mapper);
        }

        @Override
        public void breakConnections() {}

        @Override
        public void close() {}
    }
}
