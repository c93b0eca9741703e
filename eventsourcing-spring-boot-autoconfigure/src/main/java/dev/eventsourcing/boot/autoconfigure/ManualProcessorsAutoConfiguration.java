package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.InfrastructureFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/**
 * Auto-configuration of processors that nothing runs, for slices of tests. As these have some of an application's beans only,
 * settings for processors that are not there are left alone.
 */
@AutoConfiguration(after = EventSourcingAutoConfiguration.class)
@ConditionalOnBean(InfrastructureFactory.class)
@Import(ProcessorsConfiguration.class)
public final class ManualProcessorsAutoConfiguration {}
