package dev.eventsourcing.processing;

import dev.eventsourcing.application.Application;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which applications a process application or a projection follows, and how, if nobody says otherwise. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Follows {

    /** The classes of the applications. */
    Class<? extends Application>[] value() default {};

    /** The names of applications in other processes, whose logs are at hand. */
    String[] names() default {};

    /**
     * The topics of the events that it looks at, if no setting for it says otherwise; every one if empty. A process application
     * of a system says so too, whose pipes tell whom it follows.
     */
    String[] topics() default {};

    /**
     * How many parts each log is processed in, side by side, if no setting says otherwise: the order of an originator's
     * events is kept, that between originators is not.
     */
    int partitions() default 1;

    /** Whether a projection runs in the transactions that save the events, instead of following the logs. */
    boolean inline() default false;
}
