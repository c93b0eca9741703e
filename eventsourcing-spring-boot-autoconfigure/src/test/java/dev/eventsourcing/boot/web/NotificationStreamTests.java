package dev.eventsourcing.boot.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams of server-sent events, of a server whose polling is too slow to be of help unless a test says otherwise. */
class NotificationStreamTests {

    private static final Duration NEVER = Duration.ofHours(1);

    private final RecordedLog log = new RecordedLog();
    private WebServer server;
    private String url;

    @BeforeEach
    void startServer() {
        start(NEVER, NEVER, 3);
    }

    private void start(Duration pollInterval, Duration heartbeatInterval, int maxStreams) {
        if (server != null) {
            server.close();
        }
        server = WebServer.start(new NotificationLogServer(pollInterval, heartbeatInterval, maxStreams))
                .serve(log, RecordedLog.SECTION_SIZE, log::subscribe);
        url = server.url();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void sendsWhatIsStoredAndThenWhatIsNew() throws Exception {
        store(25);
        try (StreamClient client = StreamClient.open(url)) {
            assertThat(client.status()).isEqualTo(200);
            assertThat(client.header("Content-Type")).isEqualTo("text/event-stream");
            awaitIds(client, 1, 25);

            store(1);

            awaitIds(client, 1, 26);
            assertThat(client.data.get(25))
                    .startsWith("{\"id\":26,\"originator_id\":\"")
                    .endsWith("\",\"originator_version\":1,\"topic\":\"A\",\"state\":\"e30=\"}");
        }
    }

    @Test
    void beginsWhereItIsAskedTo() throws Exception {
        store(5);
        try (StreamClient client = StreamClient.open(url + "?start=4")) {
            awaitIds(client, 4, 5);
        }
    }

    @Test
    void sendsTheTopicsThatAreAskedFor() throws Exception {
        store(3);
        log.store("B");
        store(3);
        try (StreamClient client = StreamClient.open(url + "?topics=B&topics=C")) {
            await().untilAsserted(() -> assertThat(client.ids).containsExactly(4L));

            store(1);
            log.store("C");

            await().untilAsserted(() -> assertThat(client.ids).containsExactly(4L, 9L));
            store(20);
            await().untilAsserted(
                            () -> { // it does not read again over those of other topics
                                store(1);
                                assertThat(log.lastStart).isGreaterThan(29);
                            });
        }
    }

    @Test
    void whoResumesSeesEachEventOnceAndInOrderHoweverOftenTheConnectionBreaks() throws Exception {
        start(NEVER, Duration.ofMillis(50), 20);
        Thread writer = new Thread(() -> store(500));
        writer.start();
        List<Long> seen = new ArrayList<>();
        while (seen.size() < 500) {
            String last = seen.isEmpty() ? null : String.valueOf(seen.get(seen.size() - 1));
            StreamClient client = StreamClient.resume(url + "?start=1", last);
            int wanted = Math.min(37, 500 - seen.size());
            await().until(() -> client.data.size() >= wanted);
            client.disconnect();
            await().until(client::hasEnded);
            seen.addAll(client.ids.subList(0, wanted)); // what it received besides got lost with it
        }
        writer.join();

        assertThat(seen).containsExactlyElementsOf(ids(1, 500));
    }

    @Test
    void findsWhatNobodyPromptedItFor() throws Exception {
        server.close();
        server = WebServer.start(new NotificationLogServer(Duration.ofMillis(50), NEVER, 3))
                .serve(log, RecordedLog.SECTION_SIZE, listener -> () -> {});
        try (StreamClient client = StreamClient.open(server.url())) {
            await().until(() -> !client.comments.isEmpty());
            store(3);

            awaitIds(client, 1, 3);
        }
    }

    @Test
    void anIdleStreamCostsNoReadingAndShowsThatItLives() throws Exception {
        start(Duration.ofMillis(20), Duration.ofMillis(100), 3);
        store(1);
        try (StreamClient client = StreamClient.open(url)) {
            awaitIds(client, 1, 1);
            int before = log.selections.get();

            await().until(() -> client.comments.size() > 5);

            assertThat(log.selections.get() - before).isLessThan(20); // some 25 polls, and a few beats
            assertThat(client.comments).containsOnly(":");
        }
    }

    @Test
    void aClientThatDoesNotReadStopsTheReadingAndNobodyElse() throws Exception {
        byte[] large = new byte[200_000];
        for (int i = 0; i < 200; i++) {
            log.store("A", large);
        }
        try (Socket idle = new Socket("localhost", server.port())) {
            idle.setSoTimeout(20_000);
            request(idle);
            await().until(() -> log.selections.get() > 0);
            await().during(Duration.ofSeconds(1)).until(() -> log.selections.get() < 12); // of 20 and more
            int held = log.selections.get();

            try (StreamClient other = StreamClient.open(url)) {
                awaitIds(other, 1, 200);
                store(1);
                awaitIds(other, 1, 201);
            }
            int whole = log.selections.get();
            assertThat(whole - held).isGreaterThanOrEqualTo(20);

            BufferedReader lines = new BufferedReader(new InputStreamReader(idle.getInputStream(), US_ASCII));
            assertThat(lines.lines().filter(line -> line.startsWith("id:")).limit(201))
                    .last()
                    .isEqualTo("id:201"); // it catches up when it reads
        }
    }

    /** As HTTP 1.0, which has no chunks that lines would be torn by. */
    private static void request(Socket socket) throws Exception {
        socket.getOutputStream()
                .write("GET /notifications HTTP/1.0\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                        .getBytes(US_ASCII));
    }

    @Test
    void noThreadWaitsForAnIdleClient() throws Exception {
        store(1);
        try (StreamClient one = StreamClient.open(url);
                StreamClient other = StreamClient.open(url)) {
            awaitIds(one, 1, 1);
            awaitIds(other, 1, 1);

            assertThat(log.subscribers).hasValue(1);
            await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().values())
                    .allSatisfy(stack -> assertThat(stack)
                            .noneMatch(frame -> frame.getClassName().startsWith(EventStream.class.getName()))));
        }
    }

    @Test
    void nobodyListensForClientsThatAreGone() throws Exception {
        start(NEVER, Duration.ofMillis(50), 3);
        try (StreamClient client = StreamClient.open(url)) {
            await().untilAsserted(() -> assertThat(log.subscribers).hasValue(1));
            assertThat(client.status()).isEqualTo(200);
        }

        await().untilAsserted(() -> assertThat(log.subscribers).hasValue(0));
    }

    @Test
    void refusesMoreStreamsThanItMayHaveUntilOneEnds() throws Exception {
        start(NEVER, Duration.ofMillis(50), 2);
        try (StreamClient one = StreamClient.open(url);
                StreamClient other = StreamClient.open(url + "/horizon");
                StreamClient refused = StreamClient.open(url)) {
            assertThat(one.status()).isEqualTo(200);
            assertThat(other.status()).isEqualTo(200);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            other.disconnect();

            await().untilAsserted(() -> {
                try (StreamClient next = StreamClient.open(url)) {
                    assertThat(next.status()).isEqualTo(200);
                }
            });
        }
    }

    @Test
    void aLogThatCannotBeReadKeepsTheStreamWaiting() throws Exception {
        start(Duration.ofMillis(20), NEVER, 3);
        store(2);
        try (StreamClient client = StreamClient.open(url)) {
            awaitIds(client, 1, 2);
            log.failing = true;
            int before = log.failures.get();
            store(1);
            await().until(() -> log.failures.get() > before + 2);
            log.failing = false;

            awaitIds(client, 1, 3);
            assertThat(client.hasEnded()).isFalse();
        }
    }

    @Test
    void aSelectionThatFailsEndsTheStreamAndTheClientResumes() throws Exception {
        store(2);
        try (StreamClient client = StreamClient.open(url)) {
            awaitIds(client, 1, 2);
            log.failingSelections = true;
            store(1);

            await().until(client::hasEnded);
            assertThat(client.data.toString()).doesNotContain("inside");
        }
        log.failingSelections = false;
        try (StreamClient client = StreamClient.resume(url, "2")) {
            awaitIds(client, 3, 3);
        }
    }

    @Test
    void howeverManyStreamsWaitForTheHorizonTheLogIsAskedOnceForAll() throws Exception {
        start(NEVER, NEVER, 20);
        List<StreamClient> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                clients.add(StreamClient.open(url + "/horizon"));
            }
            await().untilAsserted(() -> assertThat(clients).noneMatch(client -> client.comments.isEmpty()));
            int before = log.horizons.get();

            store(1);

            await().untilAsserted(() -> assertThat(clients)
                    .allSatisfy(client -> assertThat(client.ids).containsExactly(1L)));
            assertThat(log.horizons.get() - before).isBetween(1, 2);
        } finally {
            for (StreamClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void theServerStopsAtOnceAndEndsItsStreamsProperly() throws Exception {
        store(1);
        try (StreamClient client = StreamClient.open(url);
                StreamClient horizons = StreamClient.open(url + "/horizon")) {
            awaitIds(client, 1, 1);
            long begin = System.nanoTime();

            server.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            await().until(() -> client.hasEnded() && horizons.hasEnded());
            assertThat(client.comments).containsExactly(":"); // the first; and no broken connection
        }
        assertThat(log.subscribers).hasValue(0);
    }

    @Test
    void sendsTheHorizonWhenItHasMoved() throws Exception {
        store(3);
        try (StreamClient client = StreamClient.open(url + "/horizon")) {
            await().untilAsserted(() -> assertThat(client.data).containsExactly("{\"horizon\":3}"));
            store(1);
            await().untilAsserted(() -> assertThat(client.data).containsExactly("{\"horizon\":3}", "{\"horizon\":4}"));
        }
        try (StreamClient client = StreamClient.resume(url + "/horizon", "4")) {
            store(1);
            await().untilAsserted(() -> assertThat(client.ids).containsExactly(5L));
        }
    }

    @Test
    void refusesWhatAStreamDoesNotHave() throws Exception {
        for (String wrong : List.of("?stop=5", "?limit=5", "?start=one", "?topics=%00")) {
            try (StreamClient client = StreamClient.open(url + wrong)) {
                assertThat(client.status()).isEqualTo(400);
            }
        }
        try (StreamClient client = StreamClient.resume(url, "x")) {
            assertThat(client.status()).isEqualTo(400);
        }
    }

    private void store(int count) {
        for (int i = 0; i < count; i++) {
            log.store("A");
        }
    }

    private static void awaitIds(StreamClient client, long first, long last) {
        await().untilAsserted(() -> assertThat(client.ids).containsExactlyElementsOf(ids(first, last)));
        await().untilAsserted(() -> assertThat(client.data).hasSize(client.ids.size()));
    }

    private static List<Long> ids(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
