package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers requests for one log. Safe for use by several threads. */
final class NotificationLogHandler {

    /** How many events a stream has in memory at the most. */
    private static final int MAX_BATCH = 100;

    /** Not Spring's {@code accept}, for which a client that takes anything takes a stream. */
    private static final RequestPredicate ASKS_FOR_A_STREAM = NotificationLogHandler::asksForAStream;

    private final NotificationLog log;
    private final int sectionSize;
    private final StreamHub hub;
    private final StreamWorkers workers;

    NotificationLogHandler(NotificationLog log, int sectionSize, StreamHub hub, StreamWorkers workers) {
        this.log = log;
        this.sectionSize = sectionSize;
        this.hub = hub;
        this.workers = workers;
    }

    private static boolean asksForAStream(ServerRequest request) {
        try {
            return request.headers().accept().stream()
                    .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM));
        } catch (InvalidMediaTypeException e) { // what cannot be read asks for nothing in particular
            return false;
        }
    }

    RouterFunction<ServerResponse> routes(String path) {
        return RouterFunctions.route()
                .GET(path, ASKS_FOR_A_STREAM, this::streamNotifications)
                .GET(path, this::select)
                .GET(path + "/horizon", ASKS_FOR_A_STREAM, this::streamHorizons)
                .GET(path + "/horizon", this::horizon)
                .GET(path + "/", this::section)
                .GET(path + "/{section}", this::section)
                .onError(BadParameterException.class::isInstance, Problems::badParameter)
                .onError(Problems::isStoreFailure, Problems::storeFailed)
                .build();
    }

    private ServerResponse section(ServerRequest request) {
        String id = request.pathVariables().getOrDefault("section", "");
        return json(NotificationJson.of(checked("section", () -> log.section(id))));
    }

    private ServerResponse select(ServerRequest request) {
        Parameters parameters = new Parameters(request);
        Long start = parameters.number("start");
        Long stop = parameters.number("stop");
        int limit = parameters.limit(sectionSize);
        return json(NotificationJson.of(checked("limit", () -> log.select(start, limit, stop, parameters.topics()))));
    }

    private ServerResponse horizon(ServerRequest request) {
        return json(NotificationJson.ofHorizon(log.horizon()));
    }

    private ServerResponse streamNotifications(ServerRequest request) {
        Parameters parameters = new Parameters(request);
        parameters.refuse("limit");
        parameters.refuse("stop");
        Long start = parameters.number("start");
        Long last = parameters.lastEventId(); // sent by a client that resumes, with the parameters of its first request
        long from = last != null ? last + 1 : start != null ? start : 1;
        return stream(
                new NotificationSource(log, hub::horizon, from, Math.min(MAX_BATCH, sectionSize), parameters.topics()));
    }

    private ServerResponse streamHorizons(ServerRequest request) {
        Long last = new Parameters(request).lastEventId();
        return stream(new HorizonSource(hub::horizon, last != null ? last : 0));
    }

    private ServerResponse stream(EventSource source) {
        if (!workers.isRunning()) {
            return Problems.unavailable("Streams are not open at present: try again later");
        }
        if (!workers.tryAcquire()) {
            return Problems.unavailable("There are too many streams at present: try again later");
        }
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no") // proxies would keep events until they have a page full
                .build((servletRequest, servletResponse) -> {
                    hub.open(servletRequest, servletResponse, source);
                    return null;
                });
    }

    private static <T> T checked(String parameter, Supplier<T> call) {
        try {
            return call.get();
        } catch (IllegalArgumentException e) {
            throw new BadParameterException(parameter, String.valueOf(e.getMessage()));
        }
    }

    private static ServerResponse json(byte[] body) {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }
}
