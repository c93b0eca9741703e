package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.InfrastructureFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Makes the tables of all applications whose names are known before they are built, so that beans that depend on the
 * initialization of the database find them. Others get theirs when they are built.
 */
final class JdbcStoreInitializer implements InitializingBean {

    private final InfrastructureFactory store;
    private final ApplicationNames names;

    JdbcStoreInitializer(InfrastructureFactory store, ApplicationNames names) {
        this.store = store;
        this.names = names;
    }

    /** Returns the store, whose mappers must not be used. */
    InfrastructureFactory store() {
        return store;
    }

    @Override
    public void afterPropertiesSet() {
        names.known().forEach(store::create);
    }
}
