package dev.eventsourcing.boot.test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Makes the context of an {@link EventSourcingTest}, whose settings say where events are kept before others do. */
final class EventSourcingTestContextBootstrapper extends TestSliceTestContextBootstrapper<EventSourcingTest> {

    @Override
    protected String @Nullable [] getProperties(Class<?> testClass) {
        List<String> properties = new ArrayList<>();
        Optional.ofNullable(TestContextAnnotationUtils.findMergedAnnotation(testClass, EventSourcingTest.class))
                .ifPresent(test -> properties.add("eventsourcing.persistence="
                        + (test.store() == EventSourcingTest.Store.MEMORY ? "memory" : "jdbc")));
        String @Nullable [] own = super.getProperties(testClass);
        if (own != null) {
            properties.addAll(Arrays.asList(own));
        }
        return properties.toArray(String[]::new);
    }
}
