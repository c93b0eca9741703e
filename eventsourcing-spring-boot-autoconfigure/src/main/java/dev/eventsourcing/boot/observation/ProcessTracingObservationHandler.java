package dev.eventsourcing.boot.observation;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Has the span in which an event is processed linked to that in which it was saved, which may be long over and have many such
 * successors. So it is no child of it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProcessTracingObservationHandler implements TracingObservationHandler<ProcessContext> {

    private final Tracer tracer;

    ProcessTracingObservationHandler(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public void onStart(ProcessContext context) {
        Span.Builder span = tracer.spanBuilder().kind(Span.Kind.CONSUMER);
        Span parent = getParentSpan(context);
        if (parent != null) {
            span.setParent(parent.context());
        }
        TraceContexts.of(context.event().metadata(), tracer).ifPresent(saved -> span.addLink(new Link(saved)));
        getTracingContext(context).setSpan(span.start());
    }

    @Override
    public void onStop(ProcessContext context) {
        Span span = getRequiredSpan(context);
        span.name(getSpanName(context));
        tagSpan(context, span);
        endSpan(context, span);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ProcessContext;
    }

    @Override
    public Tracer getTracer() {
        return tracer;
    }
}
