package dev.eventsourcing.boot.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Marks the one of several DataSource beans that events are kept in, whichever is the primary one:
 *
 * <pre>{@code
 * @Bean(defaultCandidate = false)
 * @EventStoreDataSource
 * DataSource events() {
 *     return DataSourceBuilder.create().url("jdbc:postgresql://localhost/events").build();
 * }
 * }</pre>
 *
 * <p>Applications that have the setting {@code eventsourcing.applications.<name>.datasource} keep theirs in that one.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Qualifier
public @interface EventStoreDataSource {}
