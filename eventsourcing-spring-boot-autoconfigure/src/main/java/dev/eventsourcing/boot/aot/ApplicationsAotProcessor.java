package dev.eventsourcing.boot.aot;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.AggregateType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.aot.generate.GenerationContext;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.aot.BeanFactoryInitializationCode;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * Tells of the user's aggregates, events and event handlers. Of the beans, none is made: aggregates are those in the packages
 * of the Spring Boot application and those that the classes of its beans name, events those of the aggregates and those that
 * applications name or handlers take.
 */
final class ApplicationsAotProcessor implements BeanFactoryInitializationAotProcessor {

    /** What the names of classes begin with that are no user's. */
    private static final List<String> OTHERS = List.of(
            "java.",
            "org.springframework.",
            "dev.eventsourcing.boot.actuate.",
            "dev.eventsourcing.boot.autoconfigure.",
            "dev.eventsourcing.boot.metrics.",
            "dev.eventsourcing.boot.observation.");

    @Override
    public BeanFactoryInitializationAotContribution processAheadOfTime(ConfigurableListableBeanFactory beanFactory) {
        Set<Class<?>> beans = classesOfBeans(beanFactory);
        Set<Class<?>> stored = new StoredTypesInPackages(beanFactory).find();
        for (Class<?> bean : beans) {
            for (Class<?> constant : ClassConstants.in(bean)) {
                if (isStored(constant) || isMeantForStore(bean, constant)) {
                    stored.add(constant);
                }
            }
        }
        return new Contribution(beans, stored);
    }

    /** Returns the classes of all beans that are not of Spring itself, those that they extend, and where they are made. */
    private static Set<Class<?>> classesOfBeans(ConfigurableListableBeanFactory beanFactory) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (String name : beanFactory.getBeanDefinitionNames()) {
            RegisteredBean bean = RegisteredBean.of(beanFactory, name);
            collect(bean.getBeanClass(), classes);
            RootBeanDefinition definition = bean.getMergedBeanDefinition();
            if (definition.getResolvedFactoryMethod() != null) {
                collect(definition.getResolvedFactoryMethod().getDeclaringClass(), classes);
            }
        }
        return classes;
    }

    private static void collect(Class<?> type, Set<Class<?>> classes) {
        for (Class<?> c = type; c != null && isUsers(c); c = c.getSuperclass()) {
            classes.add(c);
        }
    }

    private static boolean isUsers(Class<?> type) {
        return type != Application.class && OTHERS.stream().noneMatch(type.getName()::startsWith);
    }

    private static boolean isStored(Class<?> type) {
        return type != Aggregate.class
                && type != AggregateEvent.class
                && (Aggregate.class.isAssignableFrom(type) || AggregateEvent.class.isAssignableFrom(type));
    }

    /** Events need not be of an aggregate: an application names such as well, and nearly nothing else. */
    private static boolean isMeantForStore(Class<?> bean, Class<?> constant) {
        return Application.class.isAssignableFrom(bean)
                && (constant.isRecord() || constant.isSealed())
                && !Application.class.isAssignableFrom(constant);
    }

    private record Contribution(Set<Class<?>> beans, Set<Class<?>> stored)
            implements BeanFactoryInitializationAotContribution {

        @Override
        public void applyTo(GenerationContext context, BeanFactoryInitializationCode code) {
            RuntimeHints hints = context.getRuntimeHints();
            Set<Class<?>> all = new LinkedHashSet<>(stored);
            for (Class<?> bean : beans) {
                for (Class<?> handled : EventHandlerHints.register(hints, bean)) {
                    if (isStored(handled)) {
                        Class<?> owner = AggregateType.ownerOf(handled);
                        all.add(owner == Aggregate.class ? handled : owner);
                    } else if (handled.isRecord() || handled.isSealed()) {
                        all.add(handled);
                    }
                }
                if (Application.class.isAssignableFrom(bean)) {
                    hints.resources().registerType(bean); // its name is read from its constructors
                }
            }
            AggregateHints.register(hints, all.toArray(Class<?>[]::new));
        }
    }
}
