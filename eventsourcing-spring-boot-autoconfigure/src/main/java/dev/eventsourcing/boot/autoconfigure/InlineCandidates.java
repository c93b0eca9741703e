package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.system.ProcessApplication;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.aot.BeanInstanceSupplier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.util.ClassUtils;

/**
 * Tells, before they are made, which projections may run in the saves of an application: those that do not are not to stand
 * in its way. Makes neither projections nor applications. {@link FollowedApplications} tells for sure.
 */
final class InlineCandidates {

    private final ListableBeanFactory beans;
    private final SystemBeans systems;
    private final ConfiguredProcessors configured;

    InlineCandidates(ListableBeanFactory beans, SystemBeans systems, ConfiguredProcessors configured) {
        this.beans = beans;
        this.systems = systems;
        this.configured = configured;
    }

    /** Returns true also if it cannot be told: a save must not go past a projection. */
    boolean mightRunIn(String projection, String application) {
        Class<?> type = beans.getType(projection, false);
        if (type == null || Modifier.isAbstract(type.getModifiers())) {
            return true;
        }
        if (!Modifier.isFinal(type.getModifiers()) && isMadeByMethod(projection)) {
            return true; // what it returns may be of a subclass
        }
        Class<?> own = ClassUtils.getUserClass(type);
        return FollowedApplications.isInline(own)
                // which of them has the settings is not known before it has its name
                && (configured.isFollowedByAny(application) || says(own, application));
    }

    private boolean isMadeByMethod(String projection) {
        if (!(beans instanceof ConfigurableListableBeanFactory definitions)
                || !definitions.containsBeanDefinition(projection)
                || definitions.containsSingleton(projection)) {
            return false; // its type is what it is
        }
        BeanDefinition definition = definitions.getMergedBeanDefinition(projection);
        Supplier<?> supplier = definition instanceof AbstractBeanDefinition made ? made.getInstanceSupplier() : null;
        return supplier instanceof BeanInstanceSupplier<?> prepared // ahead of time
                ? prepared.getFactoryMethod() != null
                : supplier != null || definition.getFactoryMethodName() != null;
    }

    private boolean says(Class<?> type, String application) {
        @Nullable Follows follows = type.getAnnotation(Follows.class);
        if (systems.have(type)) {
            return systems.leadersOf(type).stream().anyMatch(leader -> isOf(leader, application));
        }
        if (follows != null && follows.value().length + follows.names().length > 0) {
            return List.of(follows.names()).contains(application)
                    || Arrays.stream(follows.value()).anyMatch(leader -> isOf(leader, application));
        }
        List<String> leaders = names(Application.class)
                .filter(bean -> !beans.isTypeMatch(bean, ProcessApplication.class))
                .toList();
        return leaders.size() + names(FollowedLog.class).count() != 1
                || leaders.stream().anyMatch(bean -> mayHaveName(bean, application));
    }

    private boolean isOf(Class<? extends Application> leader, String application) {
        return names(leader).anyMatch(bean -> mayHaveName(bean, application));
    }

    /** An application that saves before it is a bean is known by its class alone. */
    private boolean mayHaveName(String bean, String application) {
        return ClassNamed.mayBeNamed(beans.getType(bean, false), application);
    }

    private Stream<String> names(Class<?> type) {
        return Arrays.stream(beans.getBeanNamesForType(type, false, false));
    }
}
