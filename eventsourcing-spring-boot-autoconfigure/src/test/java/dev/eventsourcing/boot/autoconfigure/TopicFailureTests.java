package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.TopicException;
import dev.eventsourcing.persistence.Topics;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a user reads when a topic stands for two types of events, or for none. */
@ExtendWith(OutputCaptureExtension.class)
class TopicFailureTests {

    @Topic("said")
    record Said(String what) {}

    @Topic("said")
    record Spoken(String what) {}

    record Heard(String what) {}

    @Test
    void aTopicThatIsRegisteredTwice(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(Twice.class)).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Topic \"said\" stands for " + Said.class.getName())
                .contains("it cannot stand for " + Spoken.class.getName() + " too.")
                .contains("Action:", "Give one of them another @Topic.");
    }

    @Test
    void anApplicationWithoutEvents(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(WithoutEvents.class))
                .isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START", Aggregate.class.getName() + " has no event types.")
                .contains("Action:", "Declare them inside of it");
    }

    @Test
    void anEventThatIsNotRegistered(CapturedOutput output) {
        assertThatThrownBy(() -> BareApplication.runInMemory(SavesAnother.class))
                .isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Event type " + Heard.class.getName() + " is not registered.")
                .contains("Action:", "Name it, or the aggregate or sealed interface");
    }

    @Test
    void anotherFailureOfTheLibraryAroundItHidesItNot() {
        TopicException inner = catchThrowableOfType(
                TopicException.class, () -> new Topics().register(Said.class).register(Spoken.class));

        assertThat(new DescribedFailureAnalyzer()
                        .analyze(new IllegalStateException(new PersistenceException("no", inner))))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly(inner.description() + ".", "Give one of them another @Topic.");
        assertThat(inner).hasMessage(inner.description() + ". Give one of them another @Topic");
        assertThat(new DescribedFailureAnalyzer().analyze(new PersistenceException("no", null)))
                .isNull();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    static class Twice {
        @Bean
        Application talks(InfrastructureFactory infrastructure) {
            return new Application("talks", infrastructure, Said.class, Spoken.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    static class WithoutEvents {
        @Bean
        Application talks(InfrastructureFactory infrastructure) {
            return new Application("talks", infrastructure, Aggregate.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    static class SavesAnother {
        @Bean
        Application talks(InfrastructureFactory infrastructure) {
            return new Application("talks", infrastructure, Said.class);
        }

        @Bean
        CommandLineRunner saves(Application talks) {
            return arguments -> talks.save(
                    DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Heard("hello"))));
        }
    }
}
