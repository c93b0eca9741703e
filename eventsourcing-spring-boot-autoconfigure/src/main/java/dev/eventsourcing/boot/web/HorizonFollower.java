package dev.eventsourcing.boot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.StreamUtils;
import org.springframework.web.client.RestClient;

/**
 * Listens to the horizon of a remote log, on a thread of its own that is there while somebody wants it. What goes wrong
 * is logged once and tried again, later each time, as those who listen have polling to rely on.
 *
 * <p>Safe for use by several threads.
 */
final class HorizonFollower {

    private static final Logger logger = LoggerFactory.getLogger(HorizonFollower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** How long a server may say nothing: four of its heart-beats, unless it was set otherwise. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    private final RestClient client;
    private final Runnable prompt;
    private final Duration longestSilence;
    private int wanted; // guarded by this
    private @Nullable Listening listening; // guarded by this

    HorizonFollower(RestClient client, Runnable prompt, Duration longestSilence) {
        this.client = client;
        this.prompt = prompt;
        this.longestSilence = longestSilence;
    }

    synchronized void acquire() {
        wanted++;
        if (listening == null) {
            listening = new Listening();
            listening.start();
        }
    }

    synchronized void release() {
        wanted--;
        if (wanted == 0 && listening != null) {
            listening.end();
            listening = null;
        }
    }

    private final class Listening extends Thread {

        private volatile boolean over;
        private String lastEventId = "";
        private boolean failing;

        Listening() {
            super("remote-notification-log");
            setDaemon(true);
        }

        /** A read that cannot be interrupted ends with the next heart-beat of the server. */
        void end() {
            over = true;
            interrupt();
        }

        @Override
        public void run() {
            Duration pause = FIRST_PAUSE;
            while (!over) {
                long begin = System.nanoTime();
                listen();
                // what did not last longer than the pause before it is no success, even if it began as one
                boolean lasted = System.nanoTime() - begin > pause.toNanos();
                pause = lasted ? FIRST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                pause(pause);
            }
        }

        private static Duration shorter(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }

        private void pause(Duration pause) {
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                logger.trace("Over", e);
            }
        }

        private void listen() {
            try (TimeLimit limit = new TimeLimit(longestSilence)) {
                client.get()
                        .uri(uri -> uri.path("/horizon").build())
                        .accept(MediaType.TEXT_EVENT_STREAM)
                        .header("Last-Event-ID", lastEventId)
                        .exchange((request, response) -> {
                            read(request.getURI(), response, limit);
                            return true; // nobody asks, but it must be something
                        });
            } catch (RuntimeException e) {
                if (!over && !failing) {
                    failing = true;
                    logger.warn("A remote notification log gives no prompts at present; it is still polled", e);
                }
            }
        }

        private void read(URI uri, ClientHttpResponse response, TimeLimit limit) throws IOException {
            if (!response.getStatusCode().is2xxSuccessful()) {
                throw RemoteCalls.refusal(uri, response, StreamUtils.copyToByteArray(response.getBody()));
            }
            // closed here, because the client would first read to the end, and there is none
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(limit.closing(response.getBody()), UTF_8))) {
                for (String line = lines.readLine(); line != null && !over; line = lines.readLine()) {
                    limit.renew();
                    heard(line);
                }
            }
        }

        private void heard(String line) {
            if (failing) {
                failing = false;
                logger.info("The remote notification log gives prompts again");
            }
            if (line.startsWith("id:")) {
                lastEventId = line.substring(3).strip();
            } else if (line.startsWith("data:")) {
                prompt.run();
            }
        }
    }
}
