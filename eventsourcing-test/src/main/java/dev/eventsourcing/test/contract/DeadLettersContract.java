package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.DeadLetter.Disposition;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.test.contract.StoreHarness.IdType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link DeadLetters} must do: keep what could not be processed, and whose later events wait. */
public abstract class DeadLettersContract extends StoreContract<StoreHarness> {

    private static final String LOG = "upstream";
    private static final Instant SINCE = Instant.parse("2026-01-31T12:00:00.123456789Z");

    private final OriginatorId one = newId();
    private final OriginatorId other = newId();
    private TrackingRecorder recorder;
    private DeadLetters letters;

    @BeforeEach
    void connectRecorder() {
        recorder = factory().createTracking("view");
        letters = recorder.deadLetters();
    }

    @Test
    @Case(132)
    void holdsNothingAtFirst() {
        assertThat(letters.count(LOG)).isZero();
        assertThat(letters.select(LOG, 0, 10)).isEmpty();
        assertThat(letters.first(LOG, one)).isEmpty();
        assertThat(letters.find(LOG, 1)).isEmpty();
        assertThat(letters.parked(LOG, List.of(one))).isEmpty();
        assertThat(letters.parked(LOG, List.of())).isEmpty();
        assertThat(letters.remove(LOG, 1)).isFalse();
    }

    @Test
    @Case(132)
    void givesBackWhatItWasGiven() {
        DeadLetter failed = new DeadLetter(
                LOG,
                3,
                one,
                2,
                "World.SomethingHappened",
                Disposition.SKIPPED,
                5,
                SINCE,
                SINCE.plusNanos(1),
                "no \u00fc \ud83d\udc15 \n\tat there");
        DeadLetter waiting =
                new DeadLetter(LOG, 4, one, 3, "World.SomethingHappened", Disposition.PARKED, 0, SINCE, null, null);

        letters.put(List.of(failed, waiting));

        assertThat(letters.select(LOG, 0, 10)).containsExactly(failed, waiting);
        assertThat(letters.find(LOG, 3)).hasValue(failed);
        assertThat(letters.find(LOG, 4)).hasValue(waiting);
        assertThat(letters.find(LOG, 5)).isEmpty();
        assertThat(letters.count(LOG)).isEqualTo(2);
    }

    @Test
    @Case(132)
    void selectsInTheOrderOfTheLogFromAfterANotificationUpToALimit() {
        put(parked(one, 7), parked(other, 3), parked(one, 5), parked(other, 9));

        assertThat(letters.select(LOG, 0, 10))
                .extracting(DeadLetter::notificationId)
                .containsExactly(3L, 5L, 7L, 9L);
        assertThat(letters.select(LOG, 3, 2))
                .extracting(DeadLetter::notificationId)
                .containsExactly(5L, 7L);
        assertThat(letters.select(LOG, 9, 2)).isEmpty();
        assertThat(letters.first(LOG, one)).map(DeadLetter::notificationId).hasValue(5L);
    }

    @Test
    @Case(132)
    void aLetterTakesThePlaceOfTheOneOfTheSameNotification() {
        put(parked(one, 3));
        DeadLetter again = letter(LOG, one, 3, Disposition.SKIPPED, "worse");

        put(again);

        assertThat(letters.select(LOG, 0, 10)).containsExactly(again);
    }

    @Test
    @Case(132)
    void countsByOriginatorAndRemovesAllAtOnce() {
        put(parked(one, 3), parked(other, 4), parked(one, 5), letter("elsewhere", one, 3, Disposition.PARKED, "no"));

        assertThat(letters.countByOriginator(LOG)).isEqualTo(Map.of(one, 2L, other, 1L));
        assertThat(letters.removeAll(LOG)).isEqualTo(3);

        assertThat(letters.count(LOG)).isZero();
        assertThat(letters.countByOriginator(LOG)).isEmpty();
        assertThat(letters.removeAll(LOG)).isZero();
        assertThat(letters.count("elsewhere")).isEqualTo(1);
    }

    @Test
    @Case(132)
    void onlyTheLaterEventsOfAParkedOriginatorWait() {
        put(parked(one, 3), parked(one, 5), letter(LOG, other, 4, Disposition.SKIPPED, "no"));

        assertThat(letters.parked(LOG, List.of(one, other, newId()))).containsExactly(one);
        assertThat(letters.parked(LOG, List.of(other))).isEmpty();
        assertThat(letters.remove(LOG, 3)).isTrue();
        assertThat(letters.parked(LOG, List.of(one))).containsExactly(one);
        assertThat(letters.remove(LOG, 5)).isTrue();
        assertThat(letters.remove(LOG, 5)).isFalse();
        assertThat(letters.parked(LOG, List.of(one))).isEmpty();
    }

    @Test
    @Case(132)
    void manyCanBeParkedAndAskedFor() {
        List<OriginatorId> many = new ArrayList<>();
        List<DeadLetter> parked = new ArrayList<>();
        for (int i = 1; i <= 1_200; i++) {
            OriginatorId id = newId();
            many.add(id);
            if (i % 2 == 0) {
                parked.add(parked(id, i));
            }
        }
        letters.put(parked);

        assertThat(letters.parked(LOG, many)).hasSize(600);
        assertThat(letters.count(LOG)).isEqualTo(600);
    }

    @Test
    @Case(132)
    void keepsLogsAndProcessorsApart() {
        put(parked(one, 3), letter("other", one, 4, Disposition.PARKED, "no"));

        assertThat(letters.select("other", 0, 10))
                .extracting(DeadLetter::notificationId)
                .containsExactly(4L);
        assertThat(letters.count(LOG)).isEqualTo(1);
        assertThat(letters.remove("other", 3)).isFalse();
        assertThat(factory().createTracking("other_view").deadLetters().count(LOG))
                .isZero();
    }

    @Test
    @Case(9)
    void originatorsMayBeNamedByStrings() {
        try (StoreHarness strings = emptyStore(IdType.TEXT)) {
            DeadLetters texts = strings.connect(mapper()).createTracking("view").deadLetters();
            OriginatorId named = OriginatorId.of("H\u00fcndin 'quoted\" \\ %_");

            texts.put(List.of(parked(named, 3)));

            assertThat(texts.find(LOG, 3)).hasValue(parked(named, 3));
            assertThat(texts.first(LOG, named)).isPresent();
            assertThat(texts.parked(LOG, List.of(named, OriginatorId.of("dog"))))
                    .containsExactly(named);
        }
    }

    @Test
    @Case({60, 132})
    void keepsThemThroughARestart() {
        put(parked(one, 3));

        assertThat(factory().createTracking("view").deadLetters().select(LOG, 0, 10))
                .containsExactly(parked(one, 3));
    }

    @Test
    @Case({70, 132})
    void whatIsPutOrRemovedInAClaimThatFailsIsUndone() {
        put(parked(one, 3));

        assertThatIllegalStateException()
                .isThrownBy(() -> recorder.claim(LOG, () -> {
                    put(parked(other, 4));
                    letters.remove(LOG, 3);
                    assertThat(letters.select(LOG, 0, 10)).containsExactly(parked(other, 4));
                    throw new IllegalStateException("no");
                }));

        assertThat(letters.select(LOG, 0, 10))
                .containsExactly(recorder.isTransactional() ? parked(one, 3) : parked(other, 4));
    }

    private void put(DeadLetter... put) {
        letters.put(List.of(put));
    }

    private static DeadLetter parked(OriginatorId id, long notificationId) {
        return letter(LOG, id, notificationId, Disposition.PARKED, null);
    }

    private static DeadLetter letter(
            String log, OriginatorId id, long notificationId, Disposition disposition, @Nullable String error) {
        return new DeadLetter(
                log,
                notificationId,
                id,
                1,
                "Topic.One",
                disposition,
                error == null ? 0 : 1,
                SINCE,
                error == null ? null : SINCE,
                error);
    }
}
