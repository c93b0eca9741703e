package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.PersistenceException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aot.hint.annotation.RegisterReflectionForBinding;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.EndpointWebExtension;
import org.springframework.util.MimeType;

/** The endpoint over HTTP, which knows who asks, and answers with problems as in RFC 9457. */
@RegisterReflectionForBinding(EventSourcingEndpointWebExtension.Problem.class)
@EndpointWebExtension(endpoint = EventSourcingEndpoint.class)
final class EventSourcingEndpointWebExtension {

    private static final Logger logger = LoggerFactory.getLogger(EventSourcingEndpointWebExtension.class);
    private static final MimeType PROBLEM = new MimeType("application", "problem+json");

    private final EndpointComponents parts;

    EventSourcingEndpointWebExtension(EndpointComponents parts) {
        this.parts = parts;
    }

    /** What is wrong, as in RFC 9457. */
    record Problem(String title, int status, String detail) {}

    @ReadOperation
    WebEndpointResponse<Object> all(SecurityContext who) {
        return answer(() -> parts.resources().all(parts.properties().showsPayloads(who)));
    }

    @ReadOperation
    WebEndpointResponse<Object> list(SecurityContext who, @Selector String kind) {
        return answer(() -> parts.resources().list(kind, parts.properties().showsPayloads(who)));
    }

    @ReadOperation
    WebEndpointResponse<Object> find(
            SecurityContext who, @Selector String kind, @Selector String name, @Nullable String application) {
        return answer(() -> parts.resources()
                .find(kind, name, application, parts.properties().showsPayloads(who)));
    }

    @ReadOperation
    WebEndpointResponse<Object> page(
            SecurityContext who,
            @Selector String kind,
            @Selector String name,
            @Selector String part,
            @Nullable String application,
            @Nullable Long after,
            @Nullable Integer limit) {
        return answer(() -> parts.resources()
                .page(
                        kind,
                        name,
                        part,
                        application,
                        after,
                        limit,
                        parts.properties().showsPayloads(who)));
    }

    @WriteOperation
    WebEndpointResponse<Object> operate(
            SecurityContext who,
            @Selector String kind,
            @Selector String name,
            String operation,
            @Nullable String from,
            @Nullable Boolean partial,
            @Nullable String application) {
        return answer(() -> parts.operations()
                .operate(
                        kind,
                        name,
                        application,
                        operation,
                        from,
                        partial,
                        parts.properties().showsPayloads(who)));
    }

    @WriteOperation
    WebEndpointResponse<Object> retry(
            @Selector String kind,
            @Selector String name,
            @Selector String part,
            String operation,
            @Nullable Long id,
            @Nullable String application) {
        return answer(() -> parts.operations().retry(kind, name, part, application, operation, id));
    }

    @DeleteOperation
    WebEndpointResponse<Object> evict(
            @Selector String kind,
            @Selector String name,
            @Selector String part,
            @Selector long id,
            @Nullable String application) {
        return answer(() -> parts.operations().evict(kind, name, part, id, application));
    }

    private static WebEndpointResponse<Object> answer(Supplier<Object> operation) {
        try {
            return new WebEndpointResponse<>(operation.get());
        } catch (EndpointRequestException e) {
            return e.isUnknown()
                    ? problem("Not Found", WebEndpointResponse.STATUS_NOT_FOUND, e.getMessage())
                    : problem("Bad Request", WebEndpointResponse.STATUS_BAD_REQUEST, e.getMessage());
        } catch (PersistenceException e) {
            if (!(e instanceof StoreUnavailableException)) {
                logger.warn("The endpoint eventsourcing could not be answered, as a store has failed", e);
            }
            return problem(
                    "Service Unavailable",
                    WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE,
                    "A store has failed, see the log; another try may succeed");
        } catch (EventSourcingException e) {
            return e.getCause() == null
                    ? problem("Bad Request", WebEndpointResponse.STATUS_BAD_REQUEST, e.getMessage())
                    : failed(e);
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** What it says, or its cause does, can quote an event. */
    private static WebEndpointResponse<Object> failed(RuntimeException e) {
        logger.warn("The endpoint eventsourcing could not be answered", e);
        return problem(
                "Internal Server Error",
                WebEndpointResponse.STATUS_INTERNAL_SERVER_ERROR,
                "It has failed with " + e.getClass().getName() + ", see the log");
    }

    private static WebEndpointResponse<Object> problem(String title, int status, @Nullable String detail) {
        return new WebEndpointResponse<>(new Problem(title, status, String.valueOf(detail)), status, PROBLEM);
    }
}
