package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.NotificationSubscription;
import dev.eventsourcing.persistence.Notification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link NotificationSubscription} must do on every store: give history, then what comes. */
public abstract class SubscriptionContract extends StoreContract<StoreHarness> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(100);

    private Universe universe;
    private UUID world;

    @BeforeEach
    void makeThreeEvents() {
        universe = new Universe(factory());
        world = universe.createWorld("Earth");
        universe.makeItSo(world, "dinosaurs");
        universe.makeItSo(world, "trucks");
    }

    @Test
    @Case({71, 80})
    void givesWhatIsThereAndThenWaits() throws Exception {
        try (NotificationSubscription subscription = universe.subscribe(0)) {
            assertThat(take(subscription, 3)).containsExactly(1L, 2L, 3L);
            assertThat(subscription.next(SHORT)).isEmpty();
        }
    }

    @Test
    @Case({72, 80})
    void givesWhatComesToWhoWaits() throws Exception {
        try (NotificationSubscription subscription = universe.subscribe(2)) {
            assertThat(take(subscription, 1)).containsExactly(3L);
            CompletableFuture<Notification> next = waiting(subscription);
            Thread.sleep(100);
            assertThat(next).isNotDone();

            universe.makeItSo(world, "internet");

            assertThat(next.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).id()).isEqualTo(4);
        }
    }

    @Test
    @Case({72, 80})
    void givesWhatAnotherProcessStores() throws Exception {
        try (NotificationSubscription subscription = universe.subscribe(3)) {
            CompletableFuture<Notification> next = waiting(subscription);

            new Universe(factory()).makeItSo(world, "internet");

            assertThat(next.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).id()).isEqualTo(4);
        }
    }

    @Test
    @Case(73)
    void leavesOtherTopicsOutOfHistoryAndOfWhatComes() throws Exception {
        try (NotificationSubscription subscription = universe.subscribe(0, Set.of("World.Created"))) {
            assertThat(take(subscription, 1)).containsExactly(1L);
            universe.makeItSo(world, "internet");
            assertThat(subscription.next(SHORT)).isEmpty();

            universe.createWorld("Mars");

            assertThat(take(subscription, 1)).containsExactly(5L);
        }
    }

    @Test
    @Case(75)
    void endsWhenItIsClosedAlsoForWhoWaits() throws Exception {
        NotificationSubscription unused = universe.subscribe(0);
        unused.close();
        unused.close();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(unused::next);

        NotificationSubscription subscription = universe.subscribe(3);
        CompletableFuture<Notification> next = waiting(subscription);
        Thread.sleep(50);
        subscription.close();

        assertThat(next).failsWithin(PATIENCE).withThrowableThat().withCauseInstanceOf(NoSuchElementException.class);
    }

    @Test
    @Case(75)
    void endsAWaitThatIsInterrupted() throws Exception {
        try (NotificationSubscription subscription = universe.subscribe(3)) {
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                try {
                    subscription.next();
                } catch (InterruptedException e) {
                    thrown.complete(e);
                }
            });
            reader.start();
            reader.interrupt();
            assertThat(thrown).succeedsWithin(PATIENCE);
        }
    }

    @Test
    @Case(79)
    void eachSubscriptionGetsEverything() throws Exception {
        try (NotificationSubscription one = universe.subscribe(0)) {
            NotificationSubscription other = universe.subscribe(0);
            assertThat(take(other, 3)).containsExactly(1L, 2L, 3L);
            other.close();
            universe.makeItSo(world, "internet");

            assertThat(take(one, 4)).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    private static CompletableFuture<Notification> waiting(NotificationSubscription subscription) {
        return Threads.supply(() -> {
            try {
                return subscription.next();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<Long> take(NotificationSubscription subscription, int count) throws InterruptedException {
        List<Long> ids = new ArrayList<>();
        while (ids.size() < count) {
            ids.add(subscription.next(PATIENCE).orElseThrow().id());
        }
        return ids;
    }
}
