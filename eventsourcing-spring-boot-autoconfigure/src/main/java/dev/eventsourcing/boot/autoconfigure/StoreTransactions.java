package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.ResourceTransactionManager;

/**
 * Sees to it that a save within {@code @Transactional} is part of that transaction, and tells the stores of its beginning.
 * Handlers of events run in transactions of the same manager, so that they have its JPA too.
 *
 * <p>A save joins transactions on the very DataSource that its events are kept in. In any other it would commit alone,
 * whatever becomes of the caller's rows, and nobody would notice before the first rollback. So the manager that a plain
 * {@code @Transactional} uses, the only one or the primary, has to manage that DataSource. Where there is no such
 * manager, each use names its own, and one of them has to: also where a DataSource is for events, or for an application,
 * because somebody says so. Managers of something else, such as JTA or a message broker, do not count, and with none at
 * all each save has a transaction of its own, as it should.
 *
 * <p>As Spring binds a transaction to the DataSource object, a pool and a proxy before it, such as a
 * {@code LazyConnectionDataSourceProxy}, are two. Who keeps events apart from all else on purpose says so with an
 * InfrastructureFactory bean.
 */
final class StoreTransactions implements SmartInitializingSingleton, JdbcStores.TransactionManagers {

    private final JdbcStores stores;
    private final DataSources dataSources;
    private final ListableBeanFactory beans;
    private @Nullable PlatformTransactionManager plain;
    private List<PlatformTransactionManager> all = List.of();

    StoreTransactions(JdbcStores stores, DataSources dataSources, ListableBeanFactory beans) {
        this.stores = stores;
        this.dataSources = dataSources;
        this.beans = beans;
    }

    /** Not earlier: managers can need the database's initialization, and with it the store's tables. */
    @Override
    public void afterSingletonsInstantiated() {
        plain = beans.getBeanProvider(PlatformTransactionManager.class).getIfUnique();
        // also those that are no candidates for what does not name them
        all = List.copyOf(BeanFactoryUtils.beansOfTypeIncludingAncestors(beans, PlatformTransactionManager.class)
                .values());
        stores.connect(this);
    }

    @Override
    public void connect(JdbcInfrastructureFactory store, DataSource dataSource) {
        boolean deliberate = dataSources.isMarked(dataSource) || !dataSources.isForEvents(dataSource);
        requireManaged(dataSource, plain != null && !deliberate ? List.of(plain) : all);
        for (PlatformTransactionManager manager : all) {
            if (manager instanceof ConfigurableTransactionManager configurable) {
                configurable.addListener(store.transactionListener());
            }
        }
    }

    @Override
    public @Nullable PlatformTransactionManager managerOf(DataSource dataSource) {
        return Stream.concat(Stream.ofNullable(plain), all.stream())
                .filter(manager -> manages(manager, dataSource))
                .findFirst()
                .orElse(null);
    }

    private static boolean manages(PlatformTransactionManager manager, DataSource dataSource) {
        DataSource managed = dataSourceOf(manager);
        return managed != null && DataSources.target(managed).equals(DataSources.target(dataSource));
    }

    private void requireManaged(DataSource dataSource, List<PlatformTransactionManager> candidates) {
        List<DataSource> managed = candidates.stream()
                .map(StoreTransactions::dataSourceOf)
                .filter(Objects::nonNull)
                .map(DataSources::target)
                .distinct()
                .toList();
        if (!managed.isEmpty() && !managed.contains(DataSources.target(dataSource))) {
            throw new InvalidSettingException(
                    "Events are kept in the DataSource " + dataSources.nameOf(dataSource)
                            + ", and @Transactional begins transactions on "
                            + managed.stream().map(dataSources::nameOf).collect(Collectors.joining(" and "))
                            + ": saves would not be part of them.",
                    "Give the transaction manager and the event store the same DataSource object: mark that one,"
                            + " or the manager of the event store's, as @Primary; use a proxy before it everywhere or"
                            + " nowhere, and one pool for a database, not two. Where events have a DataSource of their own,"
                            + " define a transaction manager bean of it beside the others. If events are to be committed apart"
                            + " from all else, define an InfrastructureFactory bean, new JdbcInfrastructureFactory(...), with their"
                            + " DataSource; it has no meters, observations, traces, default correlation ids or settings of single"
                            + " applications.");
        }
    }

    private static @Nullable DataSource dataSourceOf(PlatformTransactionManager manager) {
        if (manager instanceof ResourceTransactionManager resources
                && resources.getResourceFactory() instanceof DataSource managed) {
            return managed;
        }
        // JpaTransactionManager and HibernateTransactionManager, whose resources are others
        BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(manager);
        return properties.isReadableProperty("dataSource")
                        && properties.getPropertyValue("dataSource") instanceof DataSource managed
                ? managed
                : null;
    }
}
