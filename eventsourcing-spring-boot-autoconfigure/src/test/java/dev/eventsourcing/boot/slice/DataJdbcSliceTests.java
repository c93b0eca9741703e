package dev.eventsourcing.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.test.ManualRunner;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Events, processors and Spring Data's repositories are in the one database of the slice. */
@DataJdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import({Rooms.class, RoomNames.class})
class DataJdbcSliceTests {

    @Autowired
    private Rooms rooms;

    @Autowired
    private RoomNames names;

    @Autowired
    private RoomKeys keys;

    @Autowired
    private ManualRunner runner;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
        registry.add("spring.datasource.password", database::password);
    }

    @RepeatedTest(2)
    void eventsAndEntitiesAreInTheTestsTransaction() {
        jdbc.sql("CREATE TABLE room_key (id SERIAL PRIMARY KEY, room TEXT NOT NULL)")
                .update();

        rooms.build("hall");
        keys.save(new RoomKey(null, "hall"));

        assertThat(jdbc.sql("SELECT count(*) FROM rooms_events")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(keys.findAll()).extracting(RoomKey::room).containsExactly("hall");
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
