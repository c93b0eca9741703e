package dev.eventsourcing.boot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client of a stream, which collects what it receives until the stream ends or the client is closed. */
final class StreamClient implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpResponse<InputStream> response;
    private final Thread thread = new Thread(this::read);
    final List<Long> ids = new CopyOnWriteArrayList<>();
    final List<String> data = new CopyOnWriteArrayList<>();
    final List<String> comments = new CopyOnWriteArrayList<>();

    private StreamClient(String url, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
        thread.start();
    }

    static StreamClient open(String url) throws IOException, InterruptedException {
        return new StreamClient(url, null);
    }

    static StreamClient resume(String url, String lastEventId) throws IOException, InterruptedException {
        return new StreamClient(url, lastEventId);
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    boolean hasEnded() {
        return !thread.isAlive();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    ids.add(Long.valueOf(line.substring(3)));
                } else if (line.startsWith("data:")) {
                    data.add(line.substring(5));
                } else if (!line.isEmpty()) {
                    comments.add(line);
                }
            }
        } catch (IOException e) {
            comments.add("closed"); // by close(), or by a server that is gone
        }
    }

    void disconnect() throws IOException {
        response.body().close();
    }

    @Override
    public void close() throws IOException {
        disconnect();
    }
}
