package dev.eventsourcing.boot.autoconfigure;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Makes the tables of all applications whose names are known before they are built, so that beans that depend on the
 * initialization of the database find them. Others get theirs when they are built.
 *
 * <p>The other way round at the end: when all that uses the stores is destroyed, and before the DataSources are, the saves
 * that have begun are finished and further ones refused.
 */
final class JdbcStoreInitializer implements InitializingBean, DisposableBean {

    private final JdbcStores stores;
    private final ApplicationNames names;

    JdbcStoreInitializer(JdbcStores stores, ApplicationNames names) {
        this.stores = stores;
        this.names = names;
    }

    /** Returns the stores, whose mappers must not be used. */
    JdbcStores stores() {
        return stores;
    }

    @Override
    public void afterPropertiesSet() {
        for (String name : names.known()) {
            var unused = stores.create(name);
        }
    }

    @Override
    public void destroy() {
        stores.close();
    }
}
