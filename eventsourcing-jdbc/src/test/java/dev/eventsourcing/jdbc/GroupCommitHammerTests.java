package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everything at once that can happen to saves: no room, no time, interrupts, failures of batches, and the end. */
@Timeout(120)
class GroupCommitHammerTests {

    private static final int WRITERS = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
    private final Set<OriginatorId> written = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean failing = new AtomicBoolean(true);
    private final AtomicInteger twice = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final GroupCommit group = new GroupCommit(this::write, events -> List.of(), Duration.ofMillis(3), 4);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    private void write(Batch arrived) {
        List<Save> batch = arrived.saves();
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(2)));
        if (failing.get() && ThreadLocalRandom.current().nextInt(50) == 0) {
            failures.incrementAndGet();
            throw new IllegalStateException("a batch that fails");
        }
        for (Save save : batch) {
            if (!written.add(save.events().get(0).originatorId())) {
                twice.incrementAndGet();
            }
            save.succeed(List.of(1L));
        }
    }

    /** What became of a writer's saves. */
    private record Told(List<OriginatorId> stored, List<OriginatorId> refused) {}

    private Told save(AtomicBoolean ended) {
        Told told = new Told(new ArrayList<>(), new ArrayList<>());
        while (!ended.get()) {
            OriginatorId id = OriginatorId.of(UUID.randomUUID());
            if (ThreadLocalRandom.current().nextInt(20) == 0) {
                Thread.currentThread().interrupt();
            }
            try {
                group.write(List.of(new StoredEvent(id, 1, "T", new byte[10])));
                told.stored().add(id);
            } catch (UnknownOutcomeException e) {
                // either is right
            } catch (PersistenceException e) {
                told.refused().add(id);
            }
            Thread.interrupted();
        }
        return told;
    }

    @Test
    void everySaveIsWrittenOnceOrNotAtAllAndItsCallerKnowsWhich() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        List<Future<Told>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(threads.submit(() -> save(ended)));
        }
        TimeUnit.SECONDS.sleep(2);
        ended.set(true);
        List<Told> told = new ArrayList<>();
        for (Future<Told> writer : writers) {
            told.add(writer.get());
        }

        assertThat(group.waiting()).isZero();
        assertThat(twice).hasValue(0);
        assertThat(failures).hasPositiveValue();
        assertThat(told).flatExtracting(Told::stored).isNotEmpty().allMatch(written::contains);
        assertThat(told).flatExtracting(Told::refused).isNotEmpty().noneMatch(written::contains);
        failing.set(false);
        assertThat(group.write(List.of(new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[10]))))
                .hasSize(1); // nobody has taken the lead along
    }

    @Test
    void closingEndsAlsoBesideThoseWhoGoOnSaving() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        for (int i = 0; i < WRITERS; i++) {
            Future<Told> unused = threads.submit(() -> save(ended));
        }
        TimeUnit.MILLISECONDS.sleep(200);

        threads.submit(() -> group.close(Deadline.of(Duration.ofSeconds(20)))).get(30, TimeUnit.SECONDS);

        int before = written.size();
        TimeUnit.MILLISECONDS.sleep(50);
        assertThat(written).hasSize(before);
        ended.set(true);
    }
}
