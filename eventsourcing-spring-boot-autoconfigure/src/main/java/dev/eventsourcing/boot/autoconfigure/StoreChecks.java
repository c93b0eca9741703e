package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Topics;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Has all applications look whether they can read their stores: before anything is served or processed, and those that are
 * only made when they are needed, at once when they are made.
 */
final class StoreChecks implements BeanPostProcessor, SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory beans;
    private volatile boolean started;

    StoreChecks(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Not earlier: other beans can register what is in a store. */
    @Override
    public void afterSingletonsInstantiated() {
        started = true;
        String[] applications = beans.getBeanNamesForType(Application.class, false, false);
        if (Arrays.stream(applications).allMatch(beans::containsSingleton)) { // others could register what is missing
            made(beans.getBeanNamesForType(Topics.class, false, false))
                    .forEach(topics -> beans.getBean(topics, Topics.class).requireTargets());
        }
        made(applications)
                .forEach(bean -> beans.getBean(bean, Application.class).requireReadable());
    }

    private Stream<String> made(String[] names) {
        return Arrays.stream(names).filter(beans::containsSingleton);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (started && bean instanceof Application application) {
            application.requireReadable();
        }
        return bean;
    }
}
