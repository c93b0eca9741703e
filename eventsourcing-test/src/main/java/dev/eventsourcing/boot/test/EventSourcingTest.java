package dev.eventsourcing.boot.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of the event-sourced part of a Spring Boot application, with none of the rest: its applications, process
 * applications, projections and upcasters, and a store in memory. No web, no database, no other components.
 *
 * <ul>
 *   <li>Processors do not run by themselves: the {@link dev.eventsourcing.test.ManualRunner} bean runs them.
 *   <li>Time stands still: the {@link dev.eventsourcing.test.TestClock} bean is the clock of events on the test's thread and
 *       in the store, and is set back before each test, unless there is another {@link java.time.Clock} bean.
 *   <li>What else is needed is added with {@link #includeFilters}, {@code @Import} or {@code @MockitoBean}; what cannot be
 *       had is left out with {@link #excludeFilters}.
 *   <li>An {@link dev.eventsourcing.persistence.InfrastructureFactory} bean of the test replaces the store in memory. With
 *       {@code store = Store.DATABASE} and Boot's {@code @AutoConfigureJdbc} or {@code @AutoConfigureTestDatabase} it is in
 *       their database. To have each test rolled back, use Boot's {@code @JdbcTest}, which has the store too.
 * </ul>
 *
 * <p>The context, and with it what the store in memory holds, is shared by the tests that need the same one, as always: have
 * each test make aggregates of its own, or use {@code @DirtiesContext}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(EventSourcingTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(EventSourcingTypeExcludeFilter.class)
@AutoConfigureEventSourcing
@ImportAutoConfiguration
public @interface EventSourcingTest {

    /** Where events are kept, unless the test has an {@code InfrastructureFactory} bean. */
    Store store() default Store.MEMORY;

    /** Properties for the environment, as {@code key=value}. */
    String[] properties() default {};

    /** Whether applications, projections and upcasters are included; if not, {@link #includeFilters} say all. */
    boolean useDefaultFilters() default true;

    /** Which components are included besides. */
    Filter[] includeFilters() default {};

    /** Which components are left out. */
    Filter[] excludeFilters() default {};

    /** Auto-configurations that are left out. */
    @AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
    Class<?>[] excludeAutoConfiguration() default {};

    /** Where a test keeps events. */
    enum Store {

        /** In memory, whatever databases there are. */
        MEMORY,

        /** In the database of the DataSource that the test has. */
        DATABASE
    }
}
