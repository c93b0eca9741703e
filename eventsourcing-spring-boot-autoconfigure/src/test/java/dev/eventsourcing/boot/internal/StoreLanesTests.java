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

class StoreLanesTests {

    private final CountDownLatch hangs = new CountDownLatch(1);
    private final StoreLanes lanes = new StoreLanes(Places::new);
    private final Looks<String, String> looks = new Looks<>();

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
        looks.close();
        lanes.close();
    }

    private Look<String> hang(String key, Executor lane) {
        return hang(looks, key, lane);
    }

    private Look<String> hang(Looks<String, String> those, String key, Executor lane) {
        return those.begin(key, lane, () -> {
            try {
                hangs.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "hung";
        });
    }

    private static String await(Look<String> look, Duration time) {
        return look.await(
                System.nanoTime() + time.toNanos(),
                failure -> failure instanceof TimeoutException ? failure.getMessage() : failure.toString());
    }

    @Test
    void whatIsInTheSameDatabaseWaitsAndTellsWhy() {
        Look<String> first = hang("first", lanes.ofApplication("here_1"));
        Look<String> second = looks.begin("second", lanes.ofProcessor("names", "here_2"), () -> "seen");

        assertThat(await(second, Duration.ofMillis(200)))
                .isEqualTo("What is looked at before it in the same DataSource has not answered");
        assertThat(await(first, Duration.ZERO)).isEqualTo("It has not answered");
        hangs.countDown();
        assertThat(await(second, Duration.ofSeconds(20))).isEqualTo("seen");
    }

    @Test
    void whatIsInAnotherDatabaseDoesNot() {
        var unused = hang("first", lanes.ofApplication("here"));
        Look<String> second = looks.begin("second", lanes.ofApplication("there"), () -> "seen");

        assertThat(await(second, Duration.ofSeconds(20))).isEqualTo("seen");
    }

    @Test
    void aLogElsewhereHoldsUpNothingHere() {
        var unused = hang("first", lanes.ofProcessor("names", "remote"));
        Look<String> second = looks.begin("second", lanes.ofApplication("here"), () -> "seen");

        assertThat(await(second, Duration.ofSeconds(20))).isEqualTo("seen");
    }

    @Test
    void aLookThatHangsIsGivenUpAndTheOthersGoOn() throws Exception {
        Duration limit = Duration.ofMillis(300);
        Looks<String, String> impatient = new Looks<>(limit);
        try (StoreLanes given = new StoreLanes(Places::new, limit)) {
            Look<String> cut = hang(impatient, "cut", given.ofApplication("here"));
            Look<String> waiting = impatient.begin("waiting", given.ofApplication("here"), () -> "seen");
            assertThat(await(waiting, Duration.ofMillis(100))).startsWith("What is looked at before it");
            Thread.sleep(limit.toMillis());

            var unused = given.ofApplication("here");

            assertThat(await(waiting, Duration.ofSeconds(20))).isEqualTo("seen");
            Look<String> anew = impatient.begin("cut", given.ofApplication("here"), () -> "seen anew");
            assertThat(await(anew, Duration.ofSeconds(20))).isEqualTo("seen anew");
            assertThat(await(cut, Duration.ZERO)).isEqualTo("It has not answered");
        }
    }

    @Test
    void noMoreThanTwoThatHangAreGivenUpInALane() throws Exception {
        Duration limit = Duration.ofMillis(100);
        Looks<String, String> impatient = new Looks<>(limit);
        try (StoreLanes given = new StoreLanes(Places::new, limit)) {
            for (String key : List.of("first", "second", "third", "fourth")) {
                Look<String> look = hang(impatient, key, given.ofApplication("here"));
                assertThat(await(look, Duration.ofMillis(400)))
                        .isEqualTo(
                                key.equals("fourth")
                                        ? "What is looked at before it in the same DataSource has not answered"
                                        : "It has not answered");
            }
            hangs.countDown();
            Look<String> after = impatient.begin("after", given.ofApplication("here"), () -> "seen");

            assertThat(await(after, Duration.ofSeconds(20))).isEqualTo("seen");
        }
    }

    @Test
    void aFactoryOfTheUserIsOneDatabase() {
        try (StoreLanes unknown = new StoreLanes(Object::new)) {
            var unused = hang("first", unknown.ofApplication("here"));
            Look<String> second = looks.begin("second", unknown.ofProcessor("names", "there"), () -> "seen");

            assertThat(await(second, Duration.ofMillis(200))).startsWith("What is looked at before it");
        }
    }

    @Test
    void whoAsksMeanwhileSharesTheLook() {
        Look<String> first = hang("first", lanes.ofApplication("here"));

        assertThat(hang("first", lanes.ofApplication("here"))).isSameAs(first);
        Look<String> waiting = looks.begin("waiting", lanes.ofApplication("here"), () -> "seen");
        assertThat(looks.begin("waiting", lanes.ofApplication("here"), () -> "seen again"))
                .isSameAs(waiting);
    }

    @Test
    void nobodyWaitsAtTheEnd() {
        Look<String> first = hang("first", lanes.ofApplication("here"));
        Look<String> second = looks.begin("second", lanes.ofApplication("here"), () -> "seen");
        looks.close();
        lanes.close();

        for (Look<String> look : List.of(first, second)) {
            assertThat(await(look, Duration.ofSeconds(20))).contains(RejectedExecutionException.class.getName());
        }
        assertThat(await(looks.begin("third", lanes.ofApplication("there"), () -> "seen"), Duration.ofSeconds(20)))
                .contains(RejectedExecutionException.class.getName());
    }
}
