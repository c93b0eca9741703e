package dev.eventsourcing.boot.test;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Upcaster;
import dev.eventsourcing.projection.Projection;
import java.util.Set;
import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Lets a component scan of {@link EventSourcingTest} find applications, projections and upcasters alone. */
final class EventSourcingTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<EventSourcingTest> {

    private static final Set<Class<?>> KNOWN = Set.of(Application.class, Projection.class, Upcaster.class);

    EventSourcingTypeExcludeFilter(Class<?> testClass) {
        super(testClass);
    }

    @Override
    protected Set<Class<?>> getKnownIncludes() {
        return KNOWN;
    }
}
