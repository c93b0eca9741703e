package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Upcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Registers the upcasters of a context with its topics, also if these are a bean of the user's. */
final class UpcasterRegistrar implements BeanPostProcessor {

    private final ObjectProvider<Upcaster> upcasters;

    UpcasterRegistrar(ObjectProvider<Upcaster> upcasters) {
        this.upcasters = upcasters;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof Topics topics) {
            upcasters.forEach(topics::register);
        }
        return bean;
    }
}
