package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.application.AggregateNotFoundException;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateDefinitionException;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a user reads when the library throws in what runs at the end of a start. */
@ExtendWith(OutputCaptureExtension.class)
class RunnerFailureTests {

    @Test
    void anAggregateThatIsNotThere(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(Loading.class))
                .isInstanceOf(AggregateNotFoundException.class);
        assertTellsWhere(output, "RunnerFailureTests$Loading");
    }

    @Test
    void aConflict(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(Conflicting.class))
                .isInstanceOf(ConcurrencyException.class);
        assertTellsWhere(output, "RunnerFailureTests$Conflicting");
    }

    @Test
    void aDatabaseThatIsBusyOrLostLater(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(Busy.class)).isInstanceOf(LockTimeoutException.class);
        assertTellsWhere(output, "RunnerFailureTests$Busy");
        assertThatThrownBy(() -> BareApplication.runInMemory(Lost.class)).isInstanceOf(PersistenceException.class);
        assertTellsWhere(output, "RunnerFailureTests$Lost");
    }

    private static void assertTellsWhere(CapturedOutput output, String where) {
        assertThat(output.toString())
                .contains("Application run failed", "\tat " + RunnerFailureTests.class.getPackageName() + "." + where)
                .doesNotContain("APPLICATION FAILED TO START", "Change the class", "Check that");
    }

    /** Wherever it shows. */
    @Test
    void anAggregateThatCannotWorkAsItIsWritten(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(Defining.class))
                .hasRootCauseInstanceOf(AggregateDefinitionException.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "a replay cannot start: add the constructor")
                .contains("Action:", "Change the class as the description says");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    @Import(Universe.class)
    static class Loading {

        @Bean
        ApplicationRunner runner(Universe universe) {
            return arguments -> universe.repository().get(World.class, new UUID(0, 0));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    @Import(Universe.class)
    static class Conflicting {

        @Bean
        ApplicationRunner runner(Universe universe) {
            return arguments -> {
                UUID id = universe.createWorld("Earth");
                World stale = universe.repository().get(World.class, id);
                World fresh = universe.repository().get(World.class, id);
                fresh.makeItSo("peace");
                universe.save(fresh);
                stale.makeItSo("war");
                universe.save(stale);
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Busy {

        @Bean
        ApplicationRunner runner() {
            return arguments -> {
                throw new LockTimeoutException("Others hold it", null);
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Lost {

        @Bean
        ApplicationRunner runner() {
            return arguments -> {
                throw new PersistenceException("The store \"universe_events\" failed", null);
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    static class Defining {

        @Bean
        Application hasty(InfrastructureFactory infrastructure) {
            return new Application("hasty", infrastructure, Hasty.class);
        }
    }

    static final class Hasty extends Aggregate {

        Hasty(String reason) {
            assertThat(reason).isNotNull();
            trigger(new Begun());
        }

        record Begun() implements AggregateEvent<Hasty> {

            @Override
            public void apply(Hasty hasty) {}
        }
    }
}
