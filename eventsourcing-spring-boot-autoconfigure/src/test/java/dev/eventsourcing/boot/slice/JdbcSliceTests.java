package dev.eventsourcing.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.test.ManualRunner;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class JdbcSliceTests {

    @Nested
    @JdbcTest(properties = "eventsourcing.processors.doors.batch-size=500")
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    @Import({Rooms.class, RoomNames.class})
    class WithAnApplication {

        @TempDir
        static Path folder;

        @Autowired
        private Rooms rooms;

        @Autowired
        private RoomNames names;

        @Autowired
        private ManualRunner runner;

        @Autowired
        private JdbcClient jdbc;

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + folder.resolve("events.db"));
        }

        @RepeatedTest(2)
        void eventsAreInTheTestsTransaction() {
            rooms.build("hall");

            assertThat(jdbc.sql("SELECT count(*) FROM rooms_events")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        @Transactional(propagation = Propagation.NOT_SUPPORTED)
        void processorsRunWhenTheyAreTold() {
            rooms.build("kitchen");
            assertThat(names.all()).isEmpty();

            runner.runUntilIdle();

            assertThat(names.all()).containsExactly("kitchen");
            jdbc.sql("DELETE FROM rooms_events").update();
        }
    }

    @Nested
    @JdbcTest(
            properties = {
                "eventsourcing.applications.rooms.datasource=elsewhere",
                "eventsourcing.processors.room-names.datasource=elsewhere"
            })
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    @Import({Rooms.class, RoomNames.class})
    class WithAnApplicationOfADatabaseThatItDoesNotHave {

        @TempDir
        static Path folder;

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + folder.resolve("events.db"));
        }

        @Test
        void eventsAndPositionsAreInTheOneOfTheSlice(@Autowired Rooms rooms, @Autowired JdbcClient jdbc) {
            rooms.build("hall");

            assertThat(jdbc.sql("SELECT count(*) FROM rooms_events")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(jdbc.sql("SELECT name FROM sqlite_master WHERE name = 'room_names_tracking'")
                            .query(String.class)
                            .list())
                    .hasSize(1);
        }
    }

    @Nested
    @JdbcTest(properties = "spring.flyway.enabled=false")
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    @Import(RoomNames.class)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    class WithoutAnApplication {

        @Autowired
        private DataSource dataSource;

        @TestConfiguration(proxyBeanMethods = false)
        static class Beans {

            /** Stands for databases that events cannot be kept in, as tests often have. */
            @Bean
            DataSource dataSource() {
                return new AbstractDataSource() {
                    @Override
                    public java.sql.Connection getConnection() throws SQLException {
                        throw new SQLException("not to be used");
                    }

                    @Override
                    public java.sql.Connection getConnection(String username, String password) throws SQLException {
                        throw new SQLException("not to be used");
                    }
                };
            }
        }

        @Test
        void theDatabaseIsLeftAloneAndAProjectionIsTestedWithoutWhatItFollows(@Autowired RoomNames names) {
            assertThat(names.all()).isEmpty();
            assertThatExceptionOfType(SQLException.class).isThrownBy(dataSource::getConnection);
        }
    }
}
