package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.test.contract.RemoteNotificationLogContract;
import dev.eventsourcing.test.contract.StoreHarness;
import dev.eventsourcing.test.contract.StoreHarness.IdType;

class PostgresRemoteLogTests extends RemoteNotificationLogContract {

    @Override
    protected NotificationLog remote(NotificationLog local, int sectionSize, ApplicationRecorder recorder) {
        return WebServer.shared().serve(local, sectionSize, recorder::subscribe).client();
    }

    @Override
    protected StoreHarness emptyStore(IdType ids) {
        return JdbcStore.postgresql(ids);
    }
}
