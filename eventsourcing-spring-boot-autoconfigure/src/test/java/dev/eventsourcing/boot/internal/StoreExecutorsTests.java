package dev.eventsourcing.boot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreExecutorsTests {

    private final CountDownLatch hangs = new CountDownLatch(1);
    private final StoreExecutors lanes = new StoreExecutors(Places::new);
    private final Probes<String, String> probes = new Probes<>();

    /** Two databases, and a processor here that follows a log elsewhere. */
    private static final class Places implements ApplicationDescriptions {

        @Override
        public Map<String, String> describe(String application) {
            return Map.of();
        }

        @Override
        public Object placeOf(String application) {
            return application.startsWith("here") ? "here" : "elsewhere";
        }

        @Override
        public Object placeOfPositions(String processor) {
            return "here";
        }
    }

    @AfterEach
    void close() {
        hangs.countDown();
        probes.close();
        lanes.close();
    }

    private Probe<String> hang(String key, Executor lane) {
        return hang(probes, key, lane);
    }

    private Probe<String> hang(Probes<String, String> those, String key, Executor lane) {
        return those.begin(key, lane, () -> {
            try {
                hangs.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "hung";
        });
    }

    private static String await(Probe<String> probe, Duration time) {
        return probe.await(
                System.nanoTime() + time.toNanos(),
                failure -> failure instanceof TimeoutException ? failure.getMessage() : failure.toString());
    }

    @Test
    void whatIsInTheSameDatabaseWaitsAndTellsWhy() {
        Probe<String> first = hang("first", lanes.ofApplication("here_1"));
        Probe<String> second = probes.begin("second", lanes.ofProcessor("names", "here_2"), () -> "seen");

        assertThat(await(second, Duration.ofMillis(200)))
                .isEqualTo("What is looked at before it in the same DataSource has not answered");
        assertThat(await(first, Duration.ZERO)).isEqualTo("It has not answered");
        hangs.countDown();
        assertThat(await(second, Duration.ofSeconds(20))).isEqualTo("seen");
    }

    @Test
    void whatIsInAnotherDatabaseDoesNot() {
        var unused = hang("first", lanes.ofApplication("here"));
        Probe<String> second = probes.begin("second", lanes.ofApplication("there"), () -> "seen");

        assertThat(await(second, Duration.ofSeconds(20))).isEqualTo("seen");
    }

    @Test
    void aLogElsewhereHoldsUpNothingHere() {
        var unused = hang("first", lanes.ofProcessor("names", "remote"));
        Probe<String> second = probes.begin("second", lanes.ofApplication("here"), () -> "seen");

        assertThat(await(second, Duration.ofSeconds(20))).isEqualTo("seen");
    }

    @Test
    void aLookThatHangsIsGivenUpAndTheOthersGoOn() throws Exception {
        Duration limit = Duration.ofMillis(300);
        Probes<String, String> impatient = new Probes<>(limit);
        try (StoreExecutors given = new StoreExecutors(Places::new, limit)) {
            Probe<String> cut = hang(impatient, "cut", given.ofApplication("here"));
            Probe<String> waiting = impatient.begin("waiting", given.ofApplication("here"), () -> "seen");
            assertThat(await(waiting, Duration.ofMillis(100))).startsWith("What is looked at before it");
            Thread.sleep(limit.toMillis());

            var unused = given.ofApplication("here");

            assertThat(await(waiting, Duration.ofSeconds(20))).isEqualTo("seen");
            Probe<String> anew = impatient.begin("cut", given.ofApplication("here"), () -> "seen anew");
            assertThat(await(anew, Duration.ofSeconds(20))).isEqualTo("seen anew");
            assertThat(await(cut, Duration.ZERO)).isEqualTo("It has not answered");
        }
    }

    @Test
    void noMoreThanTwoThatHangAreGivenUpInALane() throws Exception {
        Duration limit = Duration.ofMillis(100);
        Probes<String, String> impatient = new Probes<>(limit);
        try (StoreExecutors given = new StoreExecutors(Places::new, limit)) {
            for (String key : List.of("first", "second", "third", "fourth")) {
                Probe<String> probe = hang(impatient, key, given.ofApplication("here"));
                assertThat(await(probe, Duration.ofMillis(400)))
                        .isEqualTo(
                                key.equals("fourth")
                                        ? "What is looked at before it in the same DataSource has not answered"
                                        : "It has not answered");
            }
            hangs.countDown();
            Probe<String> after = impatient.begin("after", given.ofApplication("here"), () -> "seen");

            assertThat(await(after, Duration.ofSeconds(20))).isEqualTo("seen");
        }
    }

    @Test
    void aFactoryOfTheUserIsOneDatabase() {
        try (StoreExecutors unknown = new StoreExecutors(Object::new)) {
            var unused = hang("first", unknown.ofApplication("here"));
            Probe<String> second = probes.begin("second", unknown.ofProcessor("names", "there"), () -> "seen");

            assertThat(await(second, Duration.ofMillis(200))).startsWith("What is looked at before it");
        }
    }

    @Test
    void whoAsksMeanwhileSharesTheLook() {
        Probe<String> first = hang("first", lanes.ofApplication("here"));

        assertThat(hang("first", lanes.ofApplication("here"))).isSameAs(first);
        Probe<String> waiting = probes.begin("waiting", lanes.ofApplication("here"), () -> "seen");
        assertThat(probes.begin("waiting", lanes.ofApplication("here"), () -> "seen again"))
                .isSameAs(waiting);
    }

    @Test
    void nobodyWaitsAtTheEnd() {
        Probe<String> first = hang("first", lanes.ofApplication("here"));
        Probe<String> second = probes.begin("second", lanes.ofApplication("here"), () -> "seen");
        probes.close();
        lanes.close();

        for (Probe<String> probe : List.of(first, second)) {
            assertThat(await(probe, Duration.ofSeconds(20))).contains(RejectedExecutionException.class.getName());
        }
        assertThat(await(probes.begin("third", lanes.ofApplication("there"), () -> "seen"), Duration.ofSeconds(20)))
                .contains(RejectedExecutionException.class.getName());
    }
}
