package dev.eventsourcing.boot.autoconfigure;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SqliteRunningProcessorsTests extends RunningProcessorsScenario {

    @TempDir
    private Path folder;

    @Override
    ApplicationContextRunner database() {
        return SqliteFile.runner(folder);
    }
}
