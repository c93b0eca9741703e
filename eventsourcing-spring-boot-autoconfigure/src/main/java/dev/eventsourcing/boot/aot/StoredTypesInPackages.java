package dev.eventsourcing.boot.aot;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds aggregates and events in the packages of the Spring Boot application, as JPA's entities are found. */
final class StoredTypesInPackages {

    private final ConfigurableListableBeanFactory beanFactory;

    StoredTypesInPackages(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    Set<Class<?>> find() {
        Set<Class<?>> found = new LinkedHashSet<>();
        if (!AutoConfigurationPackages.has(beanFactory)) {
            return found;
        }
        Scanner scanner = new Scanner();
        for (String name : AutoConfigurationPackages.get(beanFactory)) {
            for (BeanDefinition candidate : scanner.findCandidateComponents(name)) {
                String type = String.valueOf(candidate.getBeanClassName());
                found.add(ClassUtils.resolveClassName(type, beanFactory.getBeanClassLoader()));
            }
        }
        return found;
    }

    private static final class Scanner extends ClassPathScanningCandidateComponentProvider {

        Scanner() {
            super(false);
            addIncludeFilter(new AssignableTypeFilter(Aggregate.class));
            addIncludeFilter(new AssignableTypeFilter(AggregateEvent.class));
        }

        /** Declarative aggregates are abstract, and what events have in common is an interface. */
        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return true;
        }
    }
}
