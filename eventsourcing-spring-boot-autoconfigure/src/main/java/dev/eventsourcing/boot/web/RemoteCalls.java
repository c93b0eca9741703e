package dev.eventsourcing.boot.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.StreamUtils;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;

/**
 * Asks a remote log, and makes its refusals exceptions. Safe for use by several threads.
 *
 * @param client has the base URL of the log
 * @param patience how long an answer may take
 */
record RemoteCalls(RestClient client, Duration patience) {

    /**
     * Returns what the server answers.
     *
     * @param content makes it of the body
     * @throws IllegalArgumentException if the server finds the request wrong
     * @throws RemoteLogException if there is no answer, or it is not one of a log
     */
    <T> T get(Function<UriBuilder, URI> target, Function<byte[], T> content) {
        URI[] uri = {URI.create("")};
        TimeLimit limit = new TimeLimit(patience);
        try (limit) {
            return client.get()
                    .uri(builder -> uri[0] = target.apply(builder))
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .exchangeForRequiredValue((request, response) -> answer(uri[0], response, content, limit));
        } catch (RestClientException e) {
            throw new RemoteLogException(
                    uri[0], limit.hasPassed() ? "did not answer within " + patience : "cannot be reached", e);
        }
    }

    private static <T> T answer(URI uri, ClientHttpResponse response, Function<byte[], T> content, TimeLimit limit)
            throws IOException {
        byte[] body = StreamUtils.copyToByteArray(limit.closing(response.getBody()));
        if (response.getStatusCode().is2xxSuccessful()) {
            try {
                return content.apply(body);
            } catch (RuntimeException e) { // of Jackson, or about a value
                throw new RemoteLogException(
                        uri, response.getStatusCode().value(), "answered with something else than a log does", e);
            }
        }
        throw refusal(uri, response, body);
    }

    static RuntimeException refusal(URI uri, ClientHttpResponse response, byte[] body) throws IOException {
        int status = response.getStatusCode().value();
        String detail = detail(response, body);
        if (status == HttpStatus.BAD_REQUEST.value() && detail != null) {
            return new IllegalArgumentException(detail);
        }
        return new RemoteLogException(
                uri, status, "answered with status " + status + (detail == null ? "" : ": " + detail), null);
    }

    private static @Nullable String detail(ClientHttpResponse response, byte[] body) {
        if (!MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(
                response.getHeaders().getContentType())) {
            return null;
        }
        try {
            return NotificationJson.detail(body);
        } catch (RuntimeException e) { // not what it says it is: the status has to do
            return null;
        }
    }
}
