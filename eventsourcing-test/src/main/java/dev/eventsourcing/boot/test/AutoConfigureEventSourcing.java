package dev.eventsourcing.boot.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Adds the store, processors that do not run by themselves, their {@link dev.eventsourcing.test.ManualRunner}, and a
 * {@link dev.eventsourcing.test.TestClock} to another slice of tests, such as {@code @WebMvcTest}. The applications that it
 * is to have are added with {@code @Import}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(TestClockExtension.class)
@ImportAutoConfiguration
public @interface AutoConfigureEventSourcing {}
