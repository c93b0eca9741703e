package dev.eventsourcing.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.boot.test.EventSourcingTest;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.ProcessorStatus;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.test.ManualRunner;
import dev.eventsourcing.test.TestClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureJdbc;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class EventSourcingSliceTests {

    @Nested
    @EventSourcingTest(
            properties = {
                "eventsourcing.processors.room-names.batch-size=500",
                // of what is not in the slice
                "eventsourcing.applications.rooms.datasource=elsewhere",
                "eventsourcing.processors.room-names.datasource=elsewhere",
                "eventsourcing.snapshots.every.Cellar=10"
            })
    class Plain {

        private static final Instant MIDNIGHT = Instant.parse("2026-01-01T00:00:00Z");

        @Autowired
        private ApplicationContext context;

        @Autowired
        private Rooms rooms;

        @Autowired
        private Doors doors;

        @Autowired
        private RoomNames names;

        @Autowired
        private ManualRunner runner;

        @Autowired
        private Processors processors;

        @Autowired
        private TestClock clock;

        private Room before;

        @BeforeEach
        void build() {
            before = rooms.build("hall");
        }

        @Test
        void hasApplicationsAndProjectionsAndNothingElse() {
            assertThat(context.getBeanNamesForType(Unrelated.class)).isEmpty();
            assertThat(context.getBeanNamesForType(DataSource.class)).isEmpty();
        }

        @Test
        void processorsRunWhenTheyAreTold() {
            String name = "kitchen " + System.nanoTime();
            rooms.build(name);
            assertThat(processors.status())
                    .extracting(ProcessorStatus::state)
                    .containsOnly(ProcessorState.PAUSED)
                    .hasSize(2);
            assertThat(names.all()).doesNotContain(name);
            clock.advance(Duration.ofHours(1));

            runner.runUntilIdle();

            assertThat(names.all()).contains(name);
            FollowedLog made = doors.followedLog();
            assertThat(made.select(NotificationSelection.from(1L, 1_000)))
                    .last()
                    .extracting(notification -> made.mapper().timestampOf(notification.event()))
                    .isEqualTo(OffsetDateTime.parse("2026-01-01T01:00:00Z"));
        }

        @Test
        void projectionsInLineAreKeptFromTheBeginning(@Autowired RoomCount count) {
            int earlier = count.rooms();

            rooms.build("cellar");

            assertThat(earlier).isPositive();
            assertThat(count.rooms()).isEqualTo(earlier + 1);
        }

        @RepeatedTest(2)
        void timeStandsStillAndIsSetBackBeforeEachTest() {
            assertThat(before.createdOn()).isEqualTo(MIDNIGHT.atOffset(ZoneOffset.UTC));
            clock.advance(Duration.ofHours(1));
            assertThat(rooms.build("attic").createdOn()).isEqualTo("2026-01-01T01:00:00Z");
        }

        @TestFactory
        Stream<DynamicTest> itStandsStillInDynamicTestsToo() {
            OffsetDateTime made = rooms.build("attic").createdOn();
            return Stream.of(
                    dynamicTest("in what makes them", () -> assertThat(made).isEqualTo("2026-01-01T00:00:00Z")),
                    dynamicTest(
                            "in each",
                            () -> assertThat(rooms.build("attic").createdOn()).isEqualTo("2026-01-01T00:00:00Z")));
        }
    }

    @Nested
    @EventSourcingTest(
            properties = "eventsourcing.processors.room-names.batch-size=500",
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Unrelated.class),
            excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = RoomNames.class))
    class Filtered {

        @Autowired
        private ApplicationContext context;

        @Test
        void hasWhatTheFiltersSayAndLeavesSettingsOfTheRestAlone() {
            assertThat(context.getBeanNamesForType(RoomNames.class)).isEmpty();
            assertThat(context.getBeanNamesForType(Rooms.class)).hasSize(1);
            assertThat(context.getBeanNamesForType(Unrelated.class)).hasSize(1);
        }
    }

    @Nested
    @EventSourcingTest
    class WithStoreAndClock {

        private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

        @Autowired
        private Rooms rooms;

        @Autowired
        private InfrastructureFactory infrastructure;

        @Autowired
        private ApplicationContext context;

        @TestConfiguration(proxyBeanMethods = false)
        static class Beans {

            @Bean
            Clock clock() {
                return Clock.fixed(NOON, ZoneOffset.UTC);
            }

            @Bean
            InfrastructureFactory store(Mapper mapper, Clock clock) {
                return new InMemoryInfrastructureFactory(mapper, clock);
            }
        }

        @Test
        void usesThoseOfTheTest() {
            assertThat(infrastructure).isExactlyInstanceOf(InMemoryInfrastructureFactory.class);
            assertThat(context.getBeanNamesForType(TestClock.class)).isEmpty();
            rooms.build("hall");
            assertThat(infrastructure.create("rooms").recorder().maxNotificationId())
                    .hasValue(1);
        }
    }

    @Nested
    @EventSourcingTest(store = EventSourcingTest.Store.DATABASE)
    @AutoConfigureJdbc
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    class InADatabase {

        @TempDir
        static Path folder;

        @Autowired
        private Rooms rooms;

        @Autowired
        private RoomNames names;

        @Autowired
        private ManualRunner runner;

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + folder.resolve("events.db"));
        }

        @Test
        void keepsEventsThere() {
            rooms.build("hall");
            runner.runUntilIdle();

            assertThat(names.all()).containsExactly("hall");
            assertThat(folder.resolve("events.db")).isNotEmptyFile();
        }
    }
}
