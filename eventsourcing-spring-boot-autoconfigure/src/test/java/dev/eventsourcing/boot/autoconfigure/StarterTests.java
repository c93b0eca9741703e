package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** An application as a user has it: everything that is on the class path configures itself. */
class StarterTests {

    @Test
    void aUrlIsEnoughForADatabase(@TempDir Path folder) {
        try (ConfigurableApplicationContext context =
                start("--spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"))) {
            assertThat(context.getBean(ApplicationRecorder.class)).isInstanceOf(JdbcRecorder.class);
            assertThat(context.getBean(Universe.class).createWorld("Earth")).isNotNull();
        }
    }

    /** Boot asks for a URL as soon as there is a connection pool on the class path. */
    @Test
    void excludingBootsDataSourceIsEnoughForMemory() {
        try (ConfigurableApplicationContext context =
                start("--spring.autoconfigure.exclude=" + DataSourceAutoConfiguration.class.getName())) {
            assertThat(context.getBean(ApplicationRecorder.class)).isInstanceOf(InMemoryRecorder.class);
            assertThat(context.getBean(Universe.class).createWorld("Earth")).isNotNull();
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = BareApplication.of(UserApplication.class);
        return application.run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Universe.class)
    static class UserApplication {}
}
