package dev.eventsourcing.boot.web;

import dev.eventsourcing.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers failures with problem details (RFC 9457), and keeps what is internal in the log. */
final class Problems {

    private static final Logger logger = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "5";

    private Problems() {}

    static ServerResponse badParameter(Throwable e, ServerRequest request) {
        BadParameterException bad = (BadParameterException) e;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
        problem.setProperty(
                "errors", List.of(new TreeMap<>(Map.of("field", bad.parameter(), "message", bad.getMessage()))));
        return answer(problem).body(problem);
    }

    static ServerResponse storeFailed(Throwable e, ServerRequest request) {
        logger.error("The notification log cannot be read", e);
        return unavailable("The event store is not available at present: try again later");
    }

    static boolean isStoreFailure(Throwable e) {
        return e instanceof PersistenceException;
    }

    static ServerResponse unavailable(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail);
        return answer(problem).header("Retry-After", RETRY_SECONDS).body(problem);
    }

    private static ServerResponse.BodyBuilder answer(ProblemDetail problem) {
        return ServerResponse.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
