package dev.eventsourcing.sample;

import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.task.AsyncTaskExecutor;

/** Saves on the threads that Boot gives to work, and prints how much was done on virtual ones, and what has pinned these. */
final class ThreadsOfWork {

    static final int SAVES = 200;

    private ThreadsOfWork() {}

    // settings of the sample
    public static void main(String[] args) throws Exception {
        SpringApplication sample = new SpringApplication(SampleApplication.class, Watch.class);
        try (ConfigurableApplicationContext context = sample.run(args);
                jdk.jfr.Recording flight = new jdk.jfr.Recording()) {
            work(context); // loading classes pins
            flight.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(20)); // as is its default
            flight.start();
            AtomicInteger processed = context.getBean(Watch.class).virtual;
            processed.set(0);
            System.out.println("saved on virtual threads: " + work(context));
            System.out.println("processed on virtual threads: " + processed);
            flight.stop();
            printPinned(flight);
            System.out.println("outcomes that are not known: " + interruptSaves(context));
        }
    }

    /** Returns how many of the saves were done on virtual threads, when all are processed. */
    private static AtomicInteger work(ConfigurableApplicationContext context) throws Exception {
        Universe universe = context.getBean(Universe.class);
        AsyncTaskExecutor executor = context.getBean(AsyncTaskExecutor.class);
        AtomicInteger virtual = new AtomicInteger();
        List<Future<Recording>> saves = new ArrayList<>();
        for (int i = 0; i < SAVES; i++) {
            saves.add(executor.submit(() -> {
                count(virtual);
                return universe.createWorld("Earth");
            }));
        }
        long last = 0;
        for (Future<Recording> save : saves) {
            last = Math.max(last, save.get().notificationId().orElseThrow());
        }
        context.getBean(Processors.class).awaitProcessed("watch", last, Duration.ofSeconds(20));
        return virtual;
    }

    /** Interrupts some of the threads that save; returns how many of all saves nobody knows whether they are stored. */
    private static AtomicInteger interruptSaves(ConfigurableApplicationContext context) throws Exception {
        Universe universe = context.getBean(Universe.class);
        AsyncTaskExecutor executor = context.getBean(AsyncTaskExecutor.class);
        AtomicInteger unknown = new AtomicInteger();
        AtomicInteger withdrawn = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(5 * SAVES);
        Queue<Thread> saving = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 5 * SAVES; i++) {
            executor.execute(() -> {
                saving.add(Thread.currentThread());
                try {
                    universe.createWorld("Mars");
                } catch (UnknownOutcomeException e) {
                    unknown.incrementAndGet();
                } catch (PersistenceException e) {
                    withdrawn.incrementAndGet(); // interrupted while it waited
                } finally {
                    done.countDown();
                }
            });
            if (i % 5 == 0) {
                Thread.sleep(1);
                Thread one = saving.poll();
                if (one != null) {
                    one.interrupt();
                }
            }
        }
        done.await();
        return unknown;
    }

    private static void count(AtomicInteger virtual) {
        if (isVirtual(Thread.currentThread())) {
            virtual.incrementAndGet();
        }
    }

    /** Not there before JDK 21. */
    private static boolean isVirtual(Thread thread) {
        try {
            return (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static void printPinned(jdk.jfr.Recording flight) throws IOException {
        Path file = Files.createTempFile("flight", ".jfr");
        try {
            flight.dump(file);
            List<RecordedEvent> pinned = RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
                    .toList();
            System.out.println("pinned: " + pinned.size());
            pinned.forEach(System.out::println);
        } finally {
            Files.delete(file);
        }
    }

    @Follows(Universe.class)
    static class Watch extends Projection {

        private final AtomicInteger virtual = new AtomicInteger();

        @EventHandler
        void on(EventSourcedWorld.Created event) {
            count(virtual);
        }
    }
}
