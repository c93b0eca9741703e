package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.persistence.PersistenceException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryStateTests {

    private final RetryState retries = new RetryState(new Retry(3, Duration.ofMillis(10), 2, Duration.ofSeconds(1)));
    private final PersistenceException ofTheStore = new PersistenceException("down", null);
    private final RuntimeException ofTheEvent = new IllegalStateException("broken");

    @Test
    void attemptsAreCountedForOneEvent() {
        assertThat(retries.eventFailed(4, 5, ofTheEvent)).isFalse();
        assertThat(retries.eventFailed(4, 5, ofTheEvent)).isFalse();
        assertThat(retries.eventFailed(4, 5, ofTheEvent)).isTrue();
        assertThat(retries.eventFailed(5, 6, ofTheEvent)).isFalse();

        assertThat(retries.attempts()).isEqualTo(1);
        assertThat(retries.delay()).isEqualTo(Duration.ofMillis(10));
    }

    @Test
    void anOutageLeavesTheAttemptsAsTheyAre() {
        retries.eventFailed(4, 5, ofTheEvent);
        retries.storeFailed(ofTheStore);
        assertThat(retries.last()).isSameAs(ofTheStore);
        assertThat(retries.outage()).isSameAs(ofTheStore);

        retries.storeWorks();

        assertThat(retries.outage()).isNull();
        assertThat(retries.last()).isSameAs(ofTheEvent);
        assertThat(retries.attempts()).isEqualTo(1);
    }

    @Test
    void anEventThatFailsIsNoOutage() {
        retries.storeFailed(ofTheStore);
        retries.eventFailed(4, 5, ofTheEvent);

        assertThat(retries.outage()).isNull();
        assertThatCode(retries::throwIfOfTheStore).doesNotThrowAnyException();
        assertThat(retries.last()).isSameAs(ofTheEvent);
    }

    @Test
    void anOutageIsThrownOnceAndNotForgottenBeforeItEnds() {
        retries.storeFailed(ofTheStore);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(retries::throwIfOfTheStore);
        assertThatCode(retries::throwIfOfTheStore).doesNotThrowAnyException();
        assertThat(retries.isClear()).isFalse();

        retries.storeAnswered();
        assertThat(retries.isClear()).isTrue();
    }

    @Test
    void anEventIsForgottenThatWasPassedOrSetBack() {
        retries.eventFailed(4, 5, ofTheEvent);
        retries.at(4);
        assertThat(retries.attempts()).isEqualTo(1);
        retries.passed(5);
        assertThat(retries.isClear()).isTrue();

        retries.eventFailed(4, 5, ofTheEvent);
        retries.at(3);
        assertThat(retries.isClear()).isTrue();
    }

    @Test
    void aClaimMayBeLostOnceAtAnEvent() {
        assertThat(retries.recordClaimLoss(5)).isTrue();
        assertThat(retries.recordClaimLoss(5)).isFalse();
        assertThat(retries.recordClaimLoss(6)).isTrue();
    }
}
