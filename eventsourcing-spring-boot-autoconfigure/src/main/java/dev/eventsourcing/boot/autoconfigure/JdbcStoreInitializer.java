package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.transaction.PlatformTransactionManager;

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
    private final AtomicReference<@Nullable PlatformTransactionManager> processing;

    /** @param processing what the store begins the transactions of processors with */
    JdbcStoreInitializer(
            JdbcInfrastructureFactory store,
            ApplicationNames names,
            AtomicReference<@Nullable PlatformTransactionManager> processing) {
        this.store = store;
        this.names = names;
        this.processing = processing;
    }

    /** Has the transactions of processors be those of a manager, which manages the store's DataSource. */
    void processWith(PlatformTransactionManager manager) {
        processing.set(manager);
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
