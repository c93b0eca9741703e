package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Makes the tables of all applications whose names are known before they are built, so that beans that depend on the
 * initialization of the database find them. Others get theirs when they are built.
 *
 * <p>The other way round at the end: when all that uses the store is destroyed, and before the DataSource is, the saves
 * that have begun are finished and further ones refused.
 */
final class JdbcStoreInitializer implements InitializingBean, DisposableBean {

    private final JdbcInfrastructureFactory store;
    private final ApplicationNames names;

    JdbcStoreInitializer(JdbcInfrastructureFactory store, ApplicationNames names) {
        this.store = store;
        this.names = names;
    }

    /** Returns the store, whose mappers must not be used. */
    JdbcInfrastructureFactory store() {
        return store;
    }

    @Override
    public void afterPropertiesSet() {
        names.known().forEach(store::create);
    }

    @Override
    public void destroy() {
        store.close();
    }
}
