package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.autoconfigure.DogSchool;
import dev.eventsourcing.boot.autoconfigure.NamedUniverse;
import dev.eventsourcing.boot.autoconfigure.SqliteFile;
import dev.eventsourcing.boot.autoconfigure.Universe;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What the info tells of each application. */
class ApplicationInfoTests {

    @Test
    void isWhatHoldsForIt(@TempDir Path folder) {
        SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(EventSourcingEndpointAutoConfiguration.class))
                .withUserConfiguration(School.class)
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withBean(NamedUniverse.class)
                .withPropertyValues(
                        "eventsourcing.applications.dog-school.datasource=school",
                        "eventsourcing.applications.dog-school.originator-id-type=text",
                        "eventsourcing.applications.dog-school.jdbc.postgresql.ordering=concurrent",
                        "eventsourcing.applications.multiverse.persistence=memory")
                .run(context -> {
                    Info.Builder info = new Info.Builder();
                    context.getBean(EventSourcingInfoContributor.class).contribute(info);

                    assertThat(info.build().getDetails().get("eventsourcing"))
                            .extracting("applications")
                            .isEqualTo(Map.of(
                                    "universe",
                                    Map.of(
                                            "store",
                                            "jdbc",
                                            "datasource",
                                            "dataSource",
                                            "originatorIdType",
                                            "uuid",
                                            "ordering",
                                            "strict",
                                            "schema",
                                            "migrate"),
                                    "dog_school",
                                    Map.of(
                                            "store",
                                            "jdbc",
                                            "datasource",
                                            "school",
                                            "originatorIdType",
                                            "text",
                                            "ordering",
                                            "concurrent",
                                            "schema",
                                            "migrate"),
                                    "multiverse",
                                    Map.of("store", "memory")));
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class School {

        @Bean(defaultCandidate = false)
        DriverManagerDataSource school(Environment environment) {
            return new DriverManagerDataSource(
                    environment.getRequiredProperty("spring.datasource.url").replace("events.db", "school.db"));
        }

        @Bean(defaultCandidate = false)
        JdbcTransactionManager schoolManager(@Qualifier("school") DriverManagerDataSource school) {
            return new JdbcTransactionManager(school);
        }
    }
}
