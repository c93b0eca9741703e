package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.test.contract.Threads.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link ProcessRecorder} must do: keep positions in other logs, together with the events that came of them. */
public abstract class ProcessRecorderContract extends StoreContract<StoreHarness> {

    private static final String UPSTREAM = "upstream";

    private final OriginatorId id = newId();
    private ProcessRecorder recorder;

    @BeforeEach
    void connectRecorder() {
        recorder = connect().recorder();
    }

    @Test
    @Case(61)
    void knowsNoPositionAtFirst() {
        assertThat(recorder.maxTrackingId(UPSTREAM)).isEmpty();
        assertThat(recorder.hasTrackingId(UPSTREAM, 1L)).isFalse();
        assertThat(recorder.hasTrackingId(UPSTREAM, null)).isTrue();
    }

    @Test
    @Case(62)
    void knowsThePositionReachedAndAllBelowIt() {
        track(21);

        assertThat(recorder.maxTrackingId(UPSTREAM)).hasValue(21);
        assertThat(recorder.hasTrackingId(UPSTREAM, 20L)).isTrue();
        assertThat(recorder.hasTrackingId(UPSTREAM, 21L)).isTrue();
        assertThat(recorder.hasTrackingId(UPSTREAM, 22L)).isFalse();
        assertThat(recorder.hasTrackingId(UPSTREAM, null)).isTrue();
    }

    @Test
    @Case(63)
    void refusesThePositionReachedAndAllBelowIt() {
        track(21);

        for (long repeated : new long[] {21, 20, 1}) {
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> track(repeated))
                    .withMessageContaining(UPSTREAM)
                    .withMessageContaining(String.valueOf(repeated));
        }
        assertThat(recorder.maxTrackingId(UPSTREAM)).hasValue(21);
        track(22);
        assertThat(recorder.maxTrackingId(UPSTREAM)).hasValue(22);
    }

    @Test
    @Case(63)
    void keepsPositionsByUpstreamName() {
        track(21);

        recorder.insertEvents(List.of(), new Tracking("other", 3));

        assertThat(recorder.maxTrackingId(UPSTREAM)).hasValue(21);
        assertThat(recorder.maxTrackingId("other")).hasValue(3);
        assertThat(recorder.maxTrackingId("Upstream")).isEmpty();
    }

    @Test
    @Case(65)
    void nobodySeesAPositionThatIsTakenBack() {
        List<CompletableFuture<OptionalLong>> seen = new ArrayList<>();

        assertThatIllegalStateException()
                .isThrownBy(() -> recorder.inTransaction(() -> {
                    track(21);
                    seen.add(Threads.supply(() -> recorder.maxTrackingId(UPSTREAM)));
                    await(seen.get(0));
                    throw new IllegalStateException("behind it");
                }));

        assertThat(seen.get(0)).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(OptionalLong.empty());
        assertThat(recorder.maxTrackingId(UPSTREAM)).isEmpty();
    }

    /** In vain where others wait for the end of the transaction. */
    private static void await(CompletableFuture<?> other) {
        try {
            other.get(200, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Case(65)
    void storesNoEventWithARepeatedPosition() {
        track(21);

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(id, 1)), new Tracking(UPSTREAM, 21)));
        assertThat(recorder.selectEvents(id, EventSelection.ALL)).isEmpty();
        assertThat(all(recorder)).isEmpty();
    }

    @Test
    @Case(65)
    void storesNoPositionWithARepeatedEvent() {
        recorder.insertEvents(List.of(event(id, 1)), new Tracking(UPSTREAM, 21));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(
                        () -> recorder.insertEvents(List.of(event(id, 2), event(id, 1)), new Tracking(UPSTREAM, 22)));
        assertThat(recorder.maxTrackingId(UPSTREAM)).hasValue(21);
        assertThat(versions(recorder.selectEvents(id, EventSelection.ALL))).containsExactly(1L);
    }

    @Test
    @Case(65)
    void storesNoFirstPositionWithARepeatedEvent() {
        recorder.insertEvents(List.of(event(id, 1)));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(id, 1)), new Tracking(UPSTREAM, 1)));
        assertThat(recorder.maxTrackingId(UPSTREAM)).isEmpty();
    }

    @Test
    @Case(66)
    void storesAPositionWithoutEvents() {
        assertThat(recorder.insertEvents(List.of(), new Tracking(UPSTREAM, 5))).isEmpty();

        assertThat(recorder.maxTrackingId(UPSTREAM)).hasValue(5);
    }

    @Test
    @Case(66)
    void storesEventsWithoutAPosition() {
        assertThat(recorder.insertEvents(List.of(event(id, 1)))).containsExactly(1L);

        assertThat(recorder.maxTrackingId(UPSTREAM)).isEmpty();
    }

    @Test
    @Case(66)
    void numbersEventsThatComeWithAPosition() {
        assertThat(recorder.insertEvents(List.of(event(id, 1), event(id, 2)), new Tracking(UPSTREAM, 5)))
                .containsExactly(1L, 2L);

        assertThat(ids(all(recorder))).containsExactly(1L, 2L);
    }

    @Test
    @Case(67)
    void oneOfTwoThreadsThatProcessANotificationWins() throws Exception {
        for (long notificationId = 1; notificationId <= 20; notificationId++) {
            Tracking tracking = new Tracking(UPSTREAM, notificationId);
            Callable<List<Long>> process = () -> recorder.insertEvents(List.of(event(newId(), 1)), tracking);

            List<Outcome<List<Long>>> outcomes = Threads.outcomes(List.of(process, process));

            assertThat(outcomes)
                    .extracting(Outcome::thrown)
                    .filteredOn(thrown -> thrown != null)
                    .hasSize(1)
                    .hasOnlyElementsOfType(ConcurrencyException.class);
            assertThat(all(recorder)).hasSize((int) notificationId);
        }
        assertThat(recorder.maxTrackingId(UPSTREAM)).hasValue(20);
    }

    @Test
    @Case({60, 62})
    void knowsThePositionAfterARestart() {
        track(21);

        assertThat(connect().recorder().maxTrackingId(UPSTREAM)).hasValue(21);
    }

    @Test
    @Case(59)
    void separatesPositionsByApplication() {
        track(21);

        assertThat(connect("another").recorder().maxTrackingId(UPSTREAM)).isEmpty();
    }

    private void track(long notificationId) {
        recorder.insertEvents(List.of(), new Tracking(UPSTREAM, notificationId));
    }
}
