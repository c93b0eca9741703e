package dev.eventsourcing.boot.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** What a remote log does when things go wrong, and how it prompts. */
class RemoteNotificationLogTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final RecordedLog log = new RecordedLog();

    private WebServer server(int port) {
        return WebServer.start(port).serve(log, RecordedLog.SECTION_SIZE, log::subscribe);
    }

    @Test
    void aServerThatIsNotThere() {
        RemoteNotificationLog remote = RemoteNotificationLog.of(RestClient.create("http://me:pass@localhost:1/log"));

        assertThatExceptionOfType(RemoteLogException.class)
                .isThrownBy(() -> remote.section("1,10"))
                .isInstanceOf(PersistenceException.class)
                .withMessageStartingWith("The notification log at http://localhost:1/log/1%2C10 cannot be reached")
                .satisfies(e -> assertThat(e.status()).isEmpty());
    }

    @Test
    void aStoreThatFails() {
        try (WebServer server = server(0)) {
            log.failing = true;

            assertThatExceptionOfType(RemoteLogException.class)
                    .isThrownBy(() -> server.client().select(1L, 10))
                    .withMessage(
                            "The notification log at " + server.url() + "?start=1&limit=10 answered with status 503:"
                                    + " The event store is not available at present: try again later")
                    .satisfies(e -> assertThat(e.status()).hasValue(503));
        }
    }

    @Test
    void aRequestThatIsWrongIsToldInTheWordsOfTheServer() {
        try (WebServer server = server(0)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> server.client().select(1L, 11))
                    .withMessage("The limit 11 is above the section size 10 of this log");
        }
    }

    @Test
    void answersOfSomethingElseThanALog() throws IOException {
        assertNoLog(200, "application/json", "{\"id\":1}", "answered with something else than a log does");
        assertNoLog(200, "text/html", "<html>", "answered with something else than a log does");
        assertNoLog(404, "text/html", "<html>", "answered with status 404");
        assertNoLog(400, "text/html", "<html>", "answered with status 400");
        assertNoLog(401, "application/problem+json", "{", "answered with status 401");
        assertNoLog(302, "text/html", "", "answered with status 302");
    }

    private static void assertNoLog(int status, String type, String body, String problem) throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        other.start();
        try {
            RemoteNotificationLog remote = RemoteNotificationLog.of(
                    RestClient.create("http://localhost:" + other.getAddress().getPort()));

            assertThatExceptionOfType(RemoteLogException.class)
                    .isThrownBy(() -> remote.section("1,10"))
                    .withMessageEndingWith(problem)
                    .satisfies(e -> assertThat(e.status()).hasValue(status));
        } finally {
            other.stop(0);
        }
    }

    @Test
    void promptsAtOnceAndAgainAfterTheServerHasBeenAway() {
        AtomicInteger prompts = new AtomicInteger();
        WebServer server = server(0);
        int port = server.port();
        RemoteNotificationLog remote = server.client();
        try (Subscription subscription = remote.subscribe(prompts::incrementAndGet)) {
            assertThat(subscription).isNotNull();
            await().until(() -> log.subscribers.get() == 1);

            log.store("A");
            await().atMost(SOON).untilAsserted(() -> assertThat(prompts).hasValue(1));

            server.close();
            log.store("A"); // missed
            server = server(port);
            await().atMost(SOON).untilAsserted(() -> assertThat(prompts).hasValue(2));
            log.store("A");
            await().atMost(SOON).untilAsserted(() -> assertThat(prompts).hasValue(3));
        }
        await().untilAsserted(() -> assertThat(log.subscribers).hasValue(0)); // the connection is closed
        server.close();
    }

    @Test
    void aTimeoutOfTheClientOnlyMakesItReconnect() {
        AtomicInteger prompts = new AtomicInteger();
        SimpleClientHttpRequestFactory impatient = new SimpleClientHttpRequestFactory();
        impatient.setReadTimeout(Duration.ofMillis(50)); // shorter than the heart-beat
        try (WebServer server = server(0)) {
            RemoteNotificationLog remote = RemoteNotificationLog.of(RestClient.builder()
                    .baseUrl(server.url())
                    .requestFactory(impatient)
                    .build());
            try (Subscription first = remote.subscribe(prompts::incrementAndGet);
                    Subscription second = remote.subscribe(prompts::incrementAndGet)) {
                assertThat(first).isNotSameAs(second);
                for (int i = 1; i <= 5; i++) {
                    log.store("A");
                    int expected = 2 * i;
                    await().atMost(SOON).untilAsserted(() -> assertThat(prompts).hasValue(expected));
                }
            }
        }
    }

    @Test
    void isFollowedInPagesOfAnySizeAndPrompts() {
        for (int i = 0; i < 25; i++) {
            log.store("A");
        }
        AtomicInteger prompts = new AtomicInteger();
        try (WebServer server = server(0)) {
            FollowedLog followed = server.client()
                    .asFollowed(
                            "universe", RecordedLog.SECTION_SIZE, new Mapper(new Topics(), new JacksonTranscoder()));

            assertThat(followed.applicationName()).isEqualTo("universe");
            assertThat(followed.horizon()).isEqualTo(25);
            assertThat(followed.select(NotificationSelection.after(2, 100)))
                    .extracting(Notification::id)
                    .hasSize(23)
                    .startsWith(3L)
                    .endsWith(25L);
            try (Subscription subscription = followed.subscribe(prompts::incrementAndGet)) {
                assertThat(subscription).isNotNull();
                await().atMost(SOON).until(() -> prompts.get() > 0);
            }
        }
    }

    @Test
    void aServerThatSaysNothingIsGivenUpInTime() throws IOException {
        try (ServerSocket silent =
                new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) { // connects, and that is all
            RemoteNotificationLog remote = RemoteNotificationLog.of(
                    RestClient.create("http://localhost:" + silent.getLocalPort()), Duration.ofMillis(200));

            assertThatExceptionOfType(RemoteLogException.class)
                    .isThrownBy(remote::horizon)
                    .withMessageEndingWith("/horizon did not answer within PT0.2S");

            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    /** The JDK's client needs the common pool, which may belong to the application's own work. */
    @Test
    void itIsGivenUpInTimeThoughTheApplicationKeepsTheCommonPoolBusy() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            int threads = ForkJoinPool.getCommonPoolParallelism();
            CountDownLatch busy = new CountDownLatch(threads);
            for (int i = 0; i < threads; i++) {
                ForkJoinPool.commonPool().execute(() -> {
                    busy.countDown();
                    awaitQuietly(over);
                });
            }
            assertThat(busy.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            RemoteNotificationLog remote = RemoteNotificationLog.of(
                    RestClient.create("http://localhost:" + silent.getLocalPort()), Duration.ofMillis(200));

            assertThat(CompletableFuture.runAsync(remote::horizon, task -> new Thread(task).start()))
                    .failsWithin(SOON)
                    .withThrowableThat()
                    .withCauseInstanceOf(RemoteLogException.class)
                    .withMessageEndingWith("/horizon did not answer within PT0.2S");
        } finally {
            over.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anAnswerThatEndsInTheMiddleIsGivenUpInTime() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        HttpServer server = fallsSilentAfter("application/json", "[", over);
        try {
            RemoteNotificationLog remote = RemoteNotificationLog.of(
                    RestClient.create("http://localhost:" + server.getAddress().getPort()), Duration.ofMillis(200));

            assertThatExceptionOfType(RemoteLogException.class)
                    .isThrownBy(() -> remote.select(1L, 10))
                    .withMessageEndingWith("did not answer within PT0.2S");
        } finally {
            over.countDown();
            server.stop(0);
        }
    }

    private static HttpServer fallsSilentAfter(String type, String body, CountDownLatch over) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.getResponseBody().flush();
            awaitQuietly(over);
        });
        server.start();
        return server;
    }

    @Test
    void aStreamThatFallsSilentIsOpenedAgain() throws IOException {
        AtomicInteger streams = new AtomicInteger();
        CountDownLatch over = new CountDownLatch(1);
        HttpServer silent = fallsSilentAfter("text/event-stream", "data:\n\n", over);
        HorizonFollower follower = new HorizonFollower(
                RestClient.create("http://localhost:" + silent.getAddress().getPort()),
                streams::incrementAndGet,
                Duration.ofMillis(200));
        follower.acquire();
        try {
            await().atMost(SOON).untilAsserted(() -> assertThat(streams).hasValueGreaterThan(2));
        } finally {
            follower.release();
            over.countDown();
            silent.stop(0);
        }
    }

    @Test
    void whatCannotBeReadAsAMediaTypeAsksForNothingInParticular() throws Exception {
        try (WebServer server = server(0)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.url()))
                                    .header("Accept", "foo")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("[]");
        }
    }

    @Test
    void aTopicThatNoDatabaseCanHoldIsTheRequestsMistake() {
        try (WebServer server = server(0)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> server.client().select(1L, 10, null, List.of("A\0")))
                    .withMessage("A topic has no control characters");
        }
    }
}
