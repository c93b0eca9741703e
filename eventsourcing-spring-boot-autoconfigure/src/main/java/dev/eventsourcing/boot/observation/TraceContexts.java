package dev.eventsourcing.boot.observation;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace context as metadata of events, see <a href="https://www.w3.org/TR/trace-context/">Trace Context</a>. */
final class TraceContexts {

    private static final String PARENT = "traceparent";
    private static final String CORRELATION_ID = "correlation_id";
    private static final Set<String> KEYS = Set.of(PARENT, "tracestate");
    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2}).*");

    private TraceContexts() {}

    /**
     * Returns the context of the current span, and its trace as correlation id, which is handed on to what comes of the events;
     * empty if there is none. What else the propagator writes is left out.
     */
    static Map<String, String> current(Tracer tracer, Propagator propagator) {
        @Nullable Span span = tracer.currentSpan();
        if (span == null) {
            return Map.of();
        }
        Map<String, String> context = new HashMap<>();
        propagator.inject(span.context(), context, (carrier, key, value) -> {
            if (carrier != null && KEYS.contains(key) && !value.isEmpty()) {
                carrier.put(key, value);
            }
        });
        context.put(CORRELATION_ID, span.context().traceId());
        return context;
    }

    /** Returns the context that an event was saved in, empty if it was in none. */
    static Optional<TraceContext> of(Map<String, String> metadata, Tracer tracer) {
        Matcher parts = FORMAT.matcher(metadata.getOrDefault(PARENT, ""));
        return parts.matches()
                ? Optional.of(tracer.traceContextBuilder()
                        .traceId(parts.group(1))
                        .spanId(parts.group(2))
                        .sampled((Integer.parseInt(parts.group(3), 16) & 1) == 1)
                        .build())
                : Optional.empty();
    }
}
