package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.application.NotificationLogReader;
import dev.eventsourcing.application.Section;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Infrastructure;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the {@link NotificationLog} of an application gives others: here one of sections of five. */
public abstract class NotificationLogContract extends StoreContract<StoreHarness> {

    private static final int SECTION_SIZE = 5;

    private final OriginatorId id = newId();
    private ApplicationRecorder recorder;
    private NotificationLog log;

    @BeforeEach
    void openLog() {
        Infrastructure made = connect();
        recorder = made.recorder();
        log = open(made, SECTION_SIZE);
    }

    /** Opens the log of a store, as those see it whom the suite speaks for. */
    final NotificationLog open(Infrastructure made, int sectionSize) {
        return reach(local(made, sectionSize), sectionSize, made.recorder());
    }

    static NotificationLog local(Infrastructure made, int sectionSize) {
        return new Application(NAME, name -> made.with(made.settings().withSectionSize(sectionSize))).notificationLog();
    }

    /** Returns the log as it is reached from where the suite is: here the log itself. */
    NotificationLog reach(NotificationLog local, int sectionSize, ApplicationRecorder recorder) {
        return local;
    }

    @Test
    @Case(106)
    void isEmptyAtFirst() {
        assertSection("1,10", null, null);
    }

    @Test
    @Case(107)
    void aFullSectionNamesTheNextOne() {
        insert(5);

        assertSection("1,10", "1,5", "6,10", 1, 2, 3, 4, 5);
        assertSection("6,10", null, null);
    }

    @Test
    @Case(108)
    void sectionsStartAnywhereAndHoldNoMoreThanTheirSize() {
        insert(9);

        assertSection("1,5", "1,5", "6,10", 1, 2, 3, 4, 5);
        assertSection("6,10", "6,9", null, 6, 7, 8, 9);
        assertSection("3,7", "3,7", "8,12", 3, 4, 5, 6, 7);
        assertSection("3,10", "3,7", "8,12", 3, 4, 5, 6, 7);
        assertSection("3,4", "3,4", "5,6", 3, 4);
        assertSection("9,9", "9,9", "10,10", 9);
    }

    @Test
    @Case(110)
    void aReversedSectionIsEmpty() {
        insert(5);

        assertSection("3,2", null, null);
        assertSection("5,1", null, null);
    }

    @Test
    @Case(110)
    void aStartBelowOneCountsAsOne() {
        insert(5);

        assertSection("0,3", "1,3", "4,6", 1, 2, 3);
        assertSection("-7,3", "1,3", "4,6", 1, 2, 3);
        assertSection("-7,-3", null, null);
    }

    @Test
    @Case(110)
    void refusesAMalformedSectionId() {
        for (String malformed : List.of(
                "",
                "1",
                "1,",
                ",",
                ",5",
                "a,b",
                "1,2,3",
                "1, 2",
                " 1,2",
                "1;2",
                "1.0,2",
                "+1,2",
                "9".repeat(30) + ",2")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> log.section(malformed))
                    .withMessageContaining("\"" + malformed + "\"")
                    .withMessageContaining("\"1,10\"");
        }
    }

    @Test
    @Case(111)
    void refusesALimitAboveTheSectionSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.select(1L, 6))
                .withMessageContaining("6")
                .withMessageContaining("5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.select(1L, -1))
                .withMessageContaining("-1");
    }

    @Test
    @Case({44, 46, 111})
    void selectsFromStartToStopByTopics() {
        insert(9);

        assertThat(ids(log.select(null, 5))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(ids(log.select(3L, 2))).containsExactly(3L, 4L);
        assertThat(ids(log.select(3L, 5, 4L, Set.of()))).containsExactly(3L, 4L);
        assertThat(ids(log.select(1L, 5, null, Set.of("Topic.Even")))).containsExactly(2L, 4L, 6L, 8L);
        assertThat(ids(log.select(3L, 5, 6L, Set.of("Topic.Even")))).containsExactly(4L, 6L);
        assertThat(log.select(1L, 0)).isEmpty();
    }

    @Test
    @Case(112)
    void aReaderGoesOnFromAnyPositionToTheEnd() {
        insert(9);

        for (int size : new int[] {1, 2, SECTION_SIZE, 100}) {
            assertThat(read(1, size)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
            assertThat(read(2, size)).hasSize(8);
            assertThat(read(8, size)).containsExactly(8L, 9L);
            assertThat(read(9, size)).containsExactly(9L);
            assertThat(read(10, size)).isEmpty();
        }
    }

    @Test
    @Case({49, 112})
    void aReaderCopesWithTheGapsOfFailedInserts() {
        insert(4);
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1), event(id, 1))));
        }
        for (long version = 5; version <= 9; version++) {
            recorder.insertEvents(List.of(event(id, version)));
        }

        assertThat(read(1, 2)).isSorted().doesNotHaveDuplicates().hasSize(9);
        assertThat(read(1, SECTION_SIZE)).isEqualTo(ids(all(recorder)));
    }

    private void insert(int count) {
        for (long version = 1; version <= count; version++) {
            recorder.insertEvents(List.of(event(id, version, version % 2 == 0 ? "Topic.Even" : "Topic.Odd")));
        }
    }

    private List<Long> read(long start, int sectionSize) {
        return ids(new NotificationLogReader(log, sectionSize).read(start).toList());
    }

    private void assertSection(String sectionId, @Nullable String id, @Nullable String nextId, long... items) {
        Section section = log.section(sectionId);
        assertThat(section.id()).isEqualTo(id);
        assertThat(section.nextId()).isEqualTo(nextId);
        assertThat(ids(section.items()))
                .containsExactly(LongStream.of(items).boxed().toArray(Long[]::new));
    }
}
