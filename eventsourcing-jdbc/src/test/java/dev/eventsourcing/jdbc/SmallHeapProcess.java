package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Saves on several threads while the heap is full again and again, and fails if one of them gets no answer any more. */
final class SmallHeapProcess {

    private static final int WRITERS = 8;
    private static final Duration FULL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int[] SIZES = {1 << 20, 1 << 16, 1 << 10, 64, 0};

    private static final AtomicLong stored = new AtomicLong();
    private static volatile Object @Nullable [] heap;

    private SmallHeapProcess() {}

    @SuppressWarnings("SystemOut") // to the test
    public static void main(String[] arguments) throws InterruptedException {
        GroupCommit group = new GroupCommit(SmallHeapProcess::write, save -> List.of(), Duration.ofSeconds(1), 100);
        List<AtomicLong> answers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            AtomicLong answered = new AtomicLong();
            answers.add(answered);
            Thread writer = new Thread(() -> save(group, answered));
            writer.setDaemon(true);
            writer.start();
        }
        requireProgress(answers);
        int times = Integer.parseInt(arguments[0]);
        for (int i = 0; i < times; i++) {
            exhaust();
            requireProgress(answers);
        }
        System.out.println("The heap was full " + times + " times");
    }

    private static void write(Batch batch) {
        List<Save> saves = new ArrayList<>(batch.saves());
        byte[] answer = new byte[20_000];
        LockSupport.parkNanos(200_000);
        saves.forEach(save -> save.succeed(List.of((long) answer.length)));
    }

    private static void save(GroupCommit group, AtomicLong answered) {
        while (true) {
            try {
                group.write(List.of(new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[10])));
                stored.incrementAndGet();
            } catch (Throwable e) {
                // an answer, too
            }
            answered.incrementAndGet();
        }
    }

    /** Takes all that is left of the heap, down to the last bytes, and keeps it for a while. */
    private static void exhaust() {
        try {
            for (int size : SIZES) {
                try {
                    while (true) {
                        heap = new Object[] {heap, new byte[size]};
                    }
                } catch (OutOfMemoryError e) {
                    // go on with something smaller
                }
            }
            long end = System.nanoTime() + FULL.toNanos();
            while (System.nanoTime() < end) {
                try {
                    heap = new Object[] {heap, null};
                } catch (OutOfMemoryError e) {
                    // still full
                }
            }
        } finally {
            heap = null;
        }
    }

    private static void requireProgress(List<AtomicLong> answers) throws InterruptedException {
        long before = stored.get();
        List<Long> answered = answers.stream().map(AtomicLong::get).toList();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (stored.get() < before + WRITERS || !allHaveGoneOn(answers, answered)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Since the heap was full, " + (stored.get() - before)
                        + " saves were stored; answers: " + answered + " before, " + answers + " now");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Twice, as the first answer can be one of before. */
    private static boolean allHaveGoneOn(List<AtomicLong> answers, List<Long> before) {
        for (int i = 0; i < before.size(); i++) {
            if (answers.get(i).get() < before.get(i) + 2) {
                return false;
            }
        }
        return true;
    }
}
