package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Has all applications look, before anything is served or processed, whether they can read their stores. */
final class StoreChecks implements SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory beans;

    StoreChecks(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Those that are only made when they are needed are left alone. */
    @Override
    public void afterSingletonsInstantiated() {
        for (String bean : beans.getBeanNamesForType(Application.class, false, false)) {
            if (beans.containsSingleton(bean)) {
                beans.getBean(bean, Application.class).requireReadable();
            }
        }
    }
}
