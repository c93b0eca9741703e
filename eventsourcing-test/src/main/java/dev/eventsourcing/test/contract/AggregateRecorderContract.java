package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.AggregateRecorder;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.test.contract.StoreHarness.IdType;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an {@link AggregateRecorder} must do: keep the events of each originator in their order. */
public abstract class AggregateRecorderContract extends StoreContract<StoreHarness> {

    private final OriginatorId id = newId();
    private Infrastructure infrastructure;
    private AggregateRecorder recorder;

    @BeforeEach
    void connectRecorder() {
        infrastructure = connect();
        recorder = infrastructure.recorder();
    }

    @Test
    @Case(34)
    void selectsNothingOfAnUnknownOriginator() {
        assertThat(recorder.selectEvents(id, EventSelection.ALL)).isEmpty();
    }

    @Test
    @Case(34)
    void insertsAnEmptyBatchWithoutEffect() {
        assertThat(recorder.insertEvents(List.of())).isEmpty();
        assertThat(infrastructure.recorder().maxNotificationId()).isEmpty();
    }

    @Test
    @Case(35)
    void ordersByVersionWhateverTheOrderOfInsertion() {
        recorder.insertEvents(List.of(event(id, 3), event(id, 1)));
        recorder.insertEvents(List.of(event(id, 4)));
        recorder.insertEvents(List.of(event(id, 2)));

        assertThat(select(EventSelection.ALL)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(select(EventSelection.ALL.latestFirst())).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    @Case(36)
    void selectsByVersionDirectionAndLimit() {
        recorder.insertEvents(List.of(event(id, 1), event(id, 2), event(id, 3)));
        EventSelection all = EventSelection.ALL;

        assertThat(select(all.after(1))).containsExactly(2L, 3L);
        assertThat(select(all.upTo(2))).containsExactly(1L, 2L);
        assertThat(select(all.after(1).upTo(2))).containsExactly(2L);
        assertThat(select(all.latestFirst().limit(1))).containsExactly(3L);
        assertThat(select(all.limit(2))).containsExactly(1L, 2L);
        assertThat(select(all.after(1).upTo(3).latestFirst().limit(1))).containsExactly(3L);
        assertThat(select(all.after(3))).isEmpty();
        assertThat(select(all.upTo(0))).isEmpty();
        assertThat(select(all.after(2).upTo(2))).isEmpty();
        assertThat(select(all.after(2).upTo(1))).isEmpty();
        assertThat(select(all.after(-1).upTo(Long.MAX_VALUE))).containsExactly(1L, 2L, 3L);
    }

    @Test
    @Case(48)
    void selectsNothingWithTheLimitZeroAndRefusesANegativeOne() {
        recorder.insertEvents(List.of(event(id, 1)));

        assertThat(select(EventSelection.ALL.limit(0))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> select(EventSelection.ALL.limit(-1)))
                .withMessageContaining("-1");
    }

    @Test
    @Case(37)
    void refusesAVersionThatExistsAndKeepsTheStoredBytes() {
        StoredEvent stored = event(id, 1, "Topic.One", new byte[] {'a'});
        recorder.insertEvents(List.of(stored));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(id, 1, "Topic.Two", new byte[] {'b'}))))
                .withMessageContaining(id + "#1")
                .satisfies(e -> assertThat(e.originatorIds()).contains(id));
        assertThat(recorder.selectEvents(id, EventSelection.ALL)).containsExactly(stored);
    }

    @Test
    @Case(37)
    void keepsTheSameVersionUnderDifferentIds() {
        OriginatorId other = newId();
        recorder.insertEvents(List.of(event(id, 1), event(other, 1)));

        assertThat(recorder.selectEvents(id, EventSelection.ALL)).containsExactly(event(id, 1));
        assertThat(recorder.selectEvents(other, EventSelection.ALL)).containsExactly(event(other, 1));
    }

    @Test
    @Case(37)
    void storesNothingOfABatchWithOneVersionThatExists() {
        OriginatorId other = newId();
        recorder.insertEvents(List.of(event(id, 1)));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(other, 1), event(id, 2), event(id, 1))));
        assertThat(select(EventSelection.ALL)).containsExactly(1L);
        assertThat(recorder.selectEvents(other, EventSelection.ALL)).isEmpty();
    }

    @Test
    @Case(37)
    void refusesABatchThatHoldsAVersionTwice() {
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(id, 1), event(id, 2), event(id, 2))));
        assertThat(select(EventSelection.ALL)).isEmpty();
    }

    @Test
    @Case(39)
    void keepsStatesByteByByte() {
        byte[] everyByte = new byte[256];
        for (int i = 0; i < everyByte.length; i++) {
            everyByte[i] = (byte) i;
        }
        byte[] large = new byte[1 << 20];
        new Random(1).nextBytes(large);
        List<StoredEvent> events = List.of(
                event(id, 1, "Topic.One", new byte[0]),
                event(id, 2, "Topic.One", everyByte),
                event(id, 3, "Topic.One", large));

        recorder.insertEvents(events);

        assertThat(recorder.selectEvents(id, EventSelection.ALL)).isEqualTo(events);
    }

    @Test
    void keepsTopicsAndVersionsAsTheyAre() {
        List<StoredEvent> events = List.of(
                event(id, 0, "Welt.Grüße 🌍 'quoted\" \\"),
                event(id, 1, "T".repeat(300)),
                event(id, Long.MAX_VALUE, "topic"));

        recorder.insertEvents(events);

        assertThat(recorder.selectEvents(id, EventSelection.ALL)).isEqualTo(events);
    }

    @Test
    @Case(41)
    void refusesASnapshotOfAVersionThatExists() {
        AggregateRecorder snapshots = infrastructure.snapshotRecorder();
        snapshots.insertEvents(List.of(event(id, 2)));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> snapshots.insertEvents(List.of(event(id, 2))));
        assertThat(versions(snapshots.selectEvents(id, EventSelection.ALL))).containsExactly(2L);
    }

    @Test
    @Case(41)
    void keepsSnapshotsApartFromEvents() {
        infrastructure.snapshotRecorder().insertEvents(List.of(event(id, 2, "Snapshot")));
        recorder.insertEvents(List.of(event(id, 1), event(id, 2)));

        assertThat(recorder.selectEvents(id, EventSelection.ALL)).containsExactly(event(id, 1), event(id, 2));
        assertThat(infrastructure.snapshotRecorder().selectEvents(id, EventSelection.ALL))
                .containsExactly(event(id, 2, "Snapshot"));
        assertThat(all(infrastructure.recorder()))
                .extracting(notification -> notification.topic())
                .doesNotContain("Snapshot");
    }

    @Test
    @Case(9)
    void keepsStringIdsAsTheyAre() {
        try (StoreHarness strings = emptyStore(IdType.TEXT)) {
            Infrastructure texts = strings.connect(mapper()).create(NAME);
            List<String> names = List.of(
                    "dog",
                    "Dog",
                    "dog ",
                    "Hündin 🐕 'quoted\" \\ %_",
                    "x".repeat(200),
                    "6ba7b811-9dad-11d1-80b4-00c04fd430c8");
            for (String name : names) {
                StoredEvent event = event(OriginatorId.of(name), 1);
                texts.recorder().insertEvents(List.of(event));
                texts.snapshotRecorder().insertEvents(List.of(event));
            }

            for (String name : names) {
                StoredEvent event = event(OriginatorId.of(name), 1);
                assertThat(texts.recorder().selectEvents(OriginatorId.of(name), EventSelection.ALL))
                        .containsExactly(event);
                assertThat(texts.snapshotRecorder().selectEvents(OriginatorId.of(name), EventSelection.ALL))
                        .containsExactly(event);
            }
            assertThat(all(texts.recorder()))
                    .extracting(notification -> notification.originatorId().toString())
                    .isEqualTo(names);
        }
    }

    private List<Long> select(EventSelection selection) {
        return versions(recorder.selectEvents(id, selection));
    }
}
