package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class EventSourcingPreinitializerTests {

    @Test
    void loadsTheClassesThatItNamesAndThoseThatTheyAreMadeOf() {
        EventSourcingPreinitializer preinitializer = new EventSourcingPreinitializer();
        preinitializer.preinitialize();

        assertThat(preinitializer.loaded())
                .containsAll(EventSourcingPreinitializer.ROOTS)
                .contains("dev.eventsourcing.jdbc.CallerTransactions");
    }

    @Test
    void leavesOutWhatIsMissing() {
        EventSourcingPreinitializer preinitializer = new EventSourcingPreinitializer(
                List.of("dev.eventsourcing.Missing", JdbcInfrastructureFactory.class.getName()));
        preinitializer.preinitialize();

        assertThat(preinitializer.loaded()).contains(JdbcInfrastructureFactory.class.getName());
    }

    @Test
    void isWhereBootLooksForIt() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(BackgroundPreinitializer.class))
                .hasAtLeastOneElementOfType(EventSourcingPreinitializer.class);
    }
}
