package dev.eventsourcing.boot.autoconfigure;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/** Contexts with a pool on an SQLite file and all that Boot adds to it. */
public final class SqliteFile {

    public static final AutoConfigurations CONFIGURATIONS = AutoConfigurations.of(
            EventSourcingAutoConfiguration.class,
            JdbcEventSourcingAutoConfiguration.class,
            ProcessorsAutoConfiguration.class,
            TaskExecutionAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class,
            DataSourceAutoConfiguration.class,
            DataSourceInitializationAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            TransactionAutoConfiguration.class);

    private SqliteFile() {}

    public static ApplicationContextRunner runner(Path folder) {
        return new ApplicationContextRunner()
                .withConfiguration(CONFIGURATIONS)
                .withPropertyValues("spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"));
    }
}
