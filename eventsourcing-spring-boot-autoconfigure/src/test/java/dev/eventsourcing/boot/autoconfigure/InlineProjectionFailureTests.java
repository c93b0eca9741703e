package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.projection.Projection;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a user reads when a projection that runs in saves cannot be made for one. */
@ExtendWith(OutputCaptureExtension.class)
class InlineProjectionFailureTests {

    @Test
    void aDatabaseThatIsDown(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(DatabaseDown.class))
                .isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("The application \"universe\" is to save, and the bean \"rows\"")
                .contains("The database cannot be reached", "Check that the database is up")
                .doesNotContain("Change the class");
    }

    @Test
    void aFailureThatIsNotOurs(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(Broken.class)).isNotNull();
        assertThat(output)
                .contains("Caused by: java.lang.IllegalStateException: no tables")
                .doesNotContain("APPLICATION FAILED TO START", "Change the class");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({EventSourcingAutoConfiguration.class, ProcessorsAutoConfiguration.class})
    @Import({Universe.class, InlineProjectionTests.DemoData.class})
    static class DatabaseDown {

        @Bean
        Rows rows() {
            DataSource nowhere = new DriverManagerDataSource("jdbc:sqlite:/no/such/folder/rows.db");
            Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());
            try (JdbcInfrastructureFactory store =
                    new JdbcInfrastructureFactory(nowhere, mapper, JdbcSettings.DEFAULTS, Clock.systemUTC())) {
                var unused = store.createTracking("rows");
            }
            return new Rows();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({EventSourcingAutoConfiguration.class, ProcessorsAutoConfiguration.class})
    @Import({Universe.class, InlineProjectionTests.DemoData.class})
    static class Broken {

        @Bean
        Rows rows() {
            throw new IllegalStateException("no tables");
        }
    }

    @Follows(value = Universe.class, inline = true)
    static class Rows extends Projection {}
}
