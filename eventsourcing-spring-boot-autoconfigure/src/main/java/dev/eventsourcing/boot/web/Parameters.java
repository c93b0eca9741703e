package dev.eventsourcing.boot.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads what a request asks for.
 *
 * @param request the request
 */
record Parameters(ServerRequest request) {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    /** Returns a number, null if it was not sent. */
    @Nullable
    Long number(String name) {
        return request.param(name).map(text -> number(name, text)).orElse(null);
    }

    /** Returns how many notifications are wanted. */
    int limit(int unlessSent) {
        Long limit = number("limit");
        // what no int holds is above every section size
        return limit == null ? unlessSent : (int) Math.max(-1, Math.min(Integer.MAX_VALUE, limit));
    }

    List<String> topics() {
        List<String> topics = request.params().getOrDefault("topics", List.of());
        if (topics.stream().anyMatch(topic -> topic.chars().anyMatch(Character::isISOControl))) {
            throw new BadParameterException("topics", "A topic has no control characters");
        }
        return topics;
    }

    /** Returns the id of the last event that the client of a stream has seen, null if it has seen none. */
    @Nullable
    Long lastEventId() {
        String text = request.headers().firstHeader(LAST_EVENT_ID);
        return text == null || text.isEmpty() ? null : (Long) number(LAST_EVENT_ID, text);
    }

    /** Refuses what only has a meaning elsewhere; passed over, it would be taken for granted. */
    void refuse(String name) {
        if (request.param(name).isPresent()) {
            throw new BadParameterException(name, "A stream has no " + name + ": leave it out, or ask for JSON");
        }
    }

    private static long number(String name, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new BadParameterException(name, name + " must be a whole number, not \"" + text + "\"");
        }
        return Long.parseLong(text);
    }
}
