package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.test.contract.RemoteNotificationLogContract;
import dev.eventsourcing.test.contract.StoreHarness;
import dev.eventsourcing.test.contract.StoreHarness.IdType;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteRemoteLogTests extends RemoteNotificationLogContract {

    @TempDir
    Path folder;

    @Override
    protected NotificationLog remote(NotificationLog local, int sectionSize, ApplicationRecorder recorder) {
        return WebServer.shared().serve(local, sectionSize, recorder::subscribe).client();
    }

    @Override
    protected StoreHarness emptyStore(IdType ids) {
        return JdbcStore.sqlite(folder, ids);
    }
}
