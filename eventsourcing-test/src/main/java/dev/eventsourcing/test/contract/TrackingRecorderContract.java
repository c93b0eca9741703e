package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.TrackingTimeoutException;
import dev.eventsourcing.test.contract.Threads.Outcome;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link TrackingRecorder} must do: keep positions, and let one at a time go on from each. */
public abstract class TrackingRecorderContract extends StoreContract<StoreHarness> {

    private static final String LOG = "upstream";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TrackingRecorder recorder;

    @BeforeEach
    void connectRecorder() {
        recorder = factory().createTracking("view");
    }

    @Test
    @Case({61, 62})
    void knowsThePositionReachedAndAllBelowItOrNone() {
        assertThat(recorder.maxTrackingId(LOG)).isEmpty();
        assertThat(recorder.hasTrackingId(LOG, 1L)).isFalse();
        assertThat(recorder.hasTrackingId(LOG, null)).isTrue();

        track(21);

        assertThat(recorder.maxTrackingId(LOG)).hasValue(21);
        assertThat(recorder.hasTrackingId(LOG, 20L)).isTrue();
        assertThat(recorder.hasTrackingId(LOG, 21L)).isTrue();
        assertThat(recorder.hasTrackingId(LOG, 22L)).isFalse();
        assertThat(recorder.maxTrackingId("other")).isEmpty();
    }

    @Test
    @Case(63)
    void refusesThePositionReachedAndAllBelowItWhereverItIsKept() {
        track(21);

        for (long repeated : new long[] {21, 20, 1}) {
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> track(repeated))
                    .withMessageContaining(LOG)
                    .withMessageContaining(String.valueOf(repeated));
        }
        assertThat(recorder.maxTrackingId(LOG)).hasValue(21);
    }

    @Test
    @Case(67)
    void oneOfSeveralThreadsThatStoreAPositionWins() throws Exception {
        for (long notificationId = 1; notificationId <= 20; notificationId++) {
            Tracking tracking = new Tracking(LOG, notificationId);
            Callable<Boolean> track = () -> {
                recorder.insertTracking(tracking);
                return true;
            };

            List<Outcome<Boolean>> outcomes = Threads.outcomes(Collections.nCopies(4, track));

            assertThat(outcomes)
                    .extracting(Outcome::thrown)
                    .filteredOn(thrown -> thrown != null)
                    .hasSize(3)
                    .hasOnlyElementsOfType(ConcurrencyException.class);
        }
        assertThat(recorder.maxTrackingId(LOG)).hasValue(20);
    }

    @Test
    @Case({60, 62})
    void knowsThePositionOfAProcessorAfterARestart() {
        track(21);

        assertThat(factory().createTracking("view").maxTrackingId(LOG)).hasValue(21);
        assertThat(factory().createTracking("other_view").maxTrackingId(LOG)).isEmpty();
    }

    @Test
    @Case(68)
    void whoWaitsForAPositionIsToldWhenItIsThere() throws Exception {
        track(21);
        recorder.awaitTrackingId(LOG, 21, Duration.ZERO);

        CompletableFuture<Void> later = Threads.run(() -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            track(22);
        });
        recorder.awaitTrackingId(LOG, 22, PATIENCE);
        later.join();
    }

    @Test
    @Case(68)
    void aWaitForAPositionEndsWhenItDoesNotComeOrIsInterrupted() {
        track(21);

        assertThatExceptionOfType(TrackingTimeoutException.class)
                .isThrownBy(() -> recorder.awaitTrackingId(LOG, 22, Duration.ofMillis(50)))
                .withMessageContaining("22")
                .withMessageContaining("the position reached is 21");
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> recorder.awaitTrackingId(LOG, 22, PATIENCE));
    }

    @Test
    @Case(128)
    void putsAPositionWhereItIsWanted() {
        recorder.insertTracking(new Tracking("other", 3));

        for (long wanted : new long[] {21, 5, 30}) {
            reset(wanted);
            assertThat(recorder.maxTrackingId(LOG)).hasValue(wanted);
        }
        reset(0);
        assertThat(recorder.maxTrackingId(LOG)).isEmpty();
        track(1);
        assertThat(recorder.maxTrackingId(LOG)).hasValue(1);
        assertThat(recorder.maxTrackingId("other")).hasValue(3);
    }

    @Test
    @Case(67)
    void aHolderOfAClaimWorksAndOthersAreNotKeptWaiting() {
        Optional<String> result = recorder.claim(LOG, () -> {
            track(21);
            assertThat(recorder.maxTrackingId(LOG)).hasValue(21);
            long begin = System.nanoTime();
            assertThat(recorder.claim(LOG, () -> "again")).isEmpty();
            assertThat(Threads.supply(() -> recorder.claim(LOG, () -> "at once"))
                            .join())
                    .isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(500));
            return "done";
        });

        assertThat(result).hasValue("done");
        assertThat(recorder.maxTrackingId(LOG)).hasValue(21);
        assertThat(recorder.claim(LOG, () -> "later")).hasValue("later");
    }

    @Test
    @Case(67)
    void oneAtATimeHoldsAClaim() throws Exception {
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger works = new AtomicInteger();
        TrackingRecorder elsewhere = factory().createTracking("view");
        Callable<Integer> here = () -> claimOften(recorder, holders, most, works);
        Callable<Integer> there = () -> claimOften(elsewhere, holders, most, works);

        List<Outcome<Integer>> outcomes = Threads.outcomes(List.of(here, there, here, there));

        assertThat(outcomes).extracting(Outcome::thrown).containsOnlyNulls();
        assertThat(most).hasValue(1);
        assertThat(recorder.maxTrackingId(LOG)).hasValue(works.get());
        assertThat(works).hasPositiveValue();
    }

    private static int claimOften(
            TrackingRecorder recorder, AtomicInteger holders, AtomicInteger most, AtomicInteger works) {
        int had = 0;
        for (int i = 0; i < 25; i++) {
            had += recorder.claim(LOG, () -> {
                        most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                        long next = recorder.maxTrackingId(LOG).orElse(0) + 1;
                        recorder.insertTracking(new Tracking(LOG, next));
                        works.incrementAndGet();
                        holders.decrementAndGet();
                        return 1;
                    })
                    .orElse(0);
        }
        return had;
    }

    @Test
    @Case({70, 132})
    void aClaimEndsWithWhatItsWorkThrowsAndNothingStays() {
        IllegalStateException failure = new IllegalStateException("no");

        assertThatIllegalStateException()
                .isThrownBy(() -> recorder.claim(LOG, () -> {
                    track(21);
                    throw failure;
                }))
                .isSameAs(failure);

        if (recorder.isTransactional()) {
            assertThat(recorder.maxTrackingId(LOG)).isEmpty();
        } else {
            assertThat(recorder.maxTrackingId(LOG)).hasValue(21);
        }
        assertThat(recorder.claim(LOG, () -> "again")).hasValue("again");
    }

    @Test
    @Case(70)
    void tellsHowManyRowsAClaimHasChangedOrThatNobodyKnows() {
        Optional<Long> changed = recorder.claim(LOG, () -> {
            long before = recorder.changedRows().orElse(0);
            track(21);
            return recorder.changedRows().orElse(1) - before;
        });

        assertThat(changed).hasValue(1L);
    }

    @Test
    @Case(68)
    void aListenerIsPromptedForEachPositionUntilItsSubscriptionEnds() {
        AtomicInteger prompts = new AtomicInteger();
        Subscription subscription = recorder.subscribeToTracking(prompts::incrementAndGet);

        track(21);
        assertThat(prompts).hasValue(1);
        reset(5);
        assertThat(prompts).hasValueGreaterThan(1);

        subscription.close();
        int before = prompts.get();
        track(6);
        assertThat(prompts).hasValue(before);
    }

    private void track(long notificationId) {
        recorder.insertTracking(new Tracking(LOG, notificationId));
    }

    private void reset(long notificationId) {
        recorder.claim(LOG, () -> {
            recorder.resetTracking(LOG, notificationId);
            return true;
        });
    }
}
