package dev.eventsourcing.boot.actuate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.annotation.RegisterReflectionForBinding;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** The endpoint as JMX and others have it, who tell nothing of who asks. Read-only unless it is set otherwise. */
@RegisterReflectionForBinding({
    EndpointResources.ApplicationView.class,
    ProcessorView.class,
    DeadLetterView.class,
    OriginatorStreams.EventView.class
})
@Endpoint(id = "eventsourcing", defaultAccess = Access.READ_ONLY)
final class EventSourcingEndpoint {

    private final EndpointComponents parts;

    EventSourcingEndpoint(EndpointComponents parts) {
        this.parts = parts;
    }

    @ReadOperation
    Map<String, Object> all() {
        return parts.resources().all(parts.properties().showsPayloads());
    }

    @ReadOperation
    List<?> list(@Selector String kind) {
        return parts.resources().list(kind, parts.properties().showsPayloads());
    }

    @ReadOperation
    Object find(@Selector String kind, @Selector String name, @Nullable String application) {
        return parts.resources()
                .find(kind, name, application, parts.properties().showsPayloads());
    }

    @ReadOperation
    List<?> page(
            @Selector String kind,
            @Selector String name,
            @Selector String part,
            @Nullable String application,
            @Nullable Long after,
            @Nullable Integer limit) {
        return parts.resources()
                .page(
                        kind,
                        name,
                        part,
                        application,
                        after,
                        limit,
                        parts.properties().showsPayloads());
    }

    @WriteOperation
    Object operate(
            @Selector String kind,
            @Selector String name,
            String operation,
            @Nullable String from,
            @Nullable Boolean partial,
            @Nullable String application) {
        return parts.operations()
                .operate(
                        kind,
                        name,
                        application,
                        operation,
                        from,
                        partial,
                        parts.properties().showsPayloads());
    }

    @WriteOperation
    Map<String, Long> retry(
            @Selector String kind,
            @Selector String name,
            @Selector String part,
            String operation,
            @Nullable Long id,
            @Nullable String application) {
        return parts.operations().retry(kind, name, part, application, operation, id);
    }

    @DeleteOperation
    Map<String, Long> evict(
            @Selector String kind,
            @Selector String name,
            @Selector String part,
            @Selector long id,
            @Nullable String application) {
        return parts.operations().evict(kind, name, part, id, application);
    }
}
