package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.InfrastructureFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/**
 * Auto-configuration of processors that nothing runs, for slices of tests. As these have some of an application's beans only,
 * settings for what is not there are left alone: processors, aggregates of other applications, databases.
 */
@AutoConfiguration(after = EventSourcingAutoConfiguration.class)
@ConditionalOnBean(InfrastructureFactory.class)
@Import(ProcessorsConfiguration.class)
public final class ManualProcessorsAutoConfiguration {

    /** Tells whether these beans are those of a slice. */
    static boolean isIn(ListableBeanFactory beans) {
        return beans.getBeanNamesForType(ManualProcessorsAutoConfiguration.class, true, false).length > 0;
    }
}
