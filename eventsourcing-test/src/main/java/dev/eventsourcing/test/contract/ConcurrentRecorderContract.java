package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.test.contract.Threads.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an {@link ApplicationRecorder} must do when several threads use it at once. */
public abstract class ConcurrentRecorderContract extends StoreContract<StoreHarness> {

    private static final int WRITERS = 10;
    private static final int READERS = 2;
    private static final int BATCHES = 100;
    private static final int BATCH_SIZE = 100;
    private static final int PAGE = 500;

    private ApplicationRecorder recorder;

    @BeforeEach
    void connectRecorder() {
        recorder = connect().recorder();
    }

    @Test
    @Case(52)
    void readersSeeEveryEventOnceAndInOrderWhileWritersWrite() throws Exception {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Callable<List<Long>>> tasks = new ArrayList<>();
        tasks.addAll(Collections.nCopies(WRITERS, () -> write(writing)));
        tasks.addAll(Collections.nCopies(READERS, () -> readUntilDone(writing)));

        List<Outcome<List<Long>>> outcomes = Threads.outcomes(tasks);

        assertThat(outcomes).extracting(Outcome::thrown).containsOnlyNulls();
        List<Long> written = outcomes.stream()
                .limit(WRITERS)
                .map(Outcome::value)
                .flatMap(List::stream)
                .sorted()
                .toList();
        assertThat(written).doesNotHaveDuplicates().hasSize(BATCHES * BATCH_SIZE);
        for (Outcome<List<Long>> reader : outcomes.subList(WRITERS, WRITERS + READERS)) {
            assertThat(reader.value()).isEqualTo(written);
        }
        assertThat(ids(all(recorder))).isEqualTo(written);
    }

    private List<Long> write(AtomicInteger writing) {
        try {
            List<Long> written = new ArrayList<>();
            for (int batch = 0; batch < BATCHES / WRITERS; batch++) {
                OriginatorId id = newId();
                List<Long> numbers = recorder.insertEvents(LongStream.rangeClosed(1, BATCH_SIZE)
                        .mapToObj(version -> event(id, version))
                        .toList());
                assertThat(numbers).isSorted().hasSize(BATCH_SIZE);
                written.addAll(numbers);
            }
            return written;
        } finally {
            writing.decrementAndGet();
        }
    }

    private List<Long> readUntilDone(AtomicInteger writing) {
        List<Long> seen = new ArrayList<>();
        long last = 0;
        boolean done = false;
        while (!done) {
            done = writing.get() == 0; // whatever is missing then will be found now
            for (Notification notification : readFurther(last)) {
                assertThat(notification.id()).isGreaterThan(last);
                last = notification.id();
                seen.add(last);
            }
        }
        return seen;
    }

    private List<Notification> readFurther(long last) {
        List<Notification> further = new ArrayList<>();
        List<Notification> page = recorder.selectNotifications(NotificationSelection.after(last, PAGE));
        while (!page.isEmpty()) {
            further.addAll(page);
            page = recorder.selectNotifications(
                    NotificationSelection.after(page.get(page.size() - 1).id(), PAGE));
        }
        return further;
    }

    @Test
    @Case(53)
    void oneOfManyWritersOfAVersionWins() throws Exception {
        OriginatorId contested = newId();
        List<OriginatorId> own =
                IntStream.range(0, WRITERS).mapToObj(writer -> newId()).toList();

        List<Outcome<List<Long>>> outcomes = Threads.outcomes(own.stream()
                .map(id -> insertion(List.of(event(id, 1), event(contested, 1), event(id, 2))))
                .toList());

        int winner = winnerOf(outcomes);
        assertThat(all(recorder))
                .extracting(Notification::event)
                .containsExactly(event(own.get(winner), 1), event(contested, 1), event(own.get(winner), 2));
    }

    @Test
    @Case(53)
    void writersOfTheSameVersionsInOppositeOrderDoNotBlockEachOther() throws Exception {
        for (int round = 0; round < 20; round++) {
            StoredEvent one = event(newId(), 1);
            StoredEvent two = event(newId(), 1);

            List<Outcome<List<Long>>> outcomes =
                    Threads.outcomes(List.of(insertion(List.of(one, two)), insertion(List.of(two, one))));

            winnerOf(outcomes);
            assertThat(recorder.selectEvents(one.originatorId(), EventSelection.ALL))
                    .containsExactly(one);
            assertThat(recorder.selectEvents(two.originatorId(), EventSelection.ALL))
                    .containsExactly(two);
        }
    }

    private Callable<List<Long>> insertion(List<StoredEvent> events) {
        return () -> recorder.insertEvents(events);
    }

    private static int winnerOf(List<Outcome<List<Long>>> outcomes) {
        List<Integer> winners = IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i).thrown() == null)
                .boxed()
                .toList();
        assertThat(winners).hasSize(1);
        assertThat(outcomes)
                .extracting(Outcome::thrown)
                .filteredOn(thrown -> thrown != null)
                .hasOnlyElementsOfType(ConcurrencyException.class);
        return winners.get(0);
    }
}
