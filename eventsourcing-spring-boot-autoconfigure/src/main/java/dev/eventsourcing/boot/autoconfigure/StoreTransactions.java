package dev.eventsourcing.boot.autoconfigure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.ResourceTransactionManager;

/**
 * Sees to it that a save within {@code @Transactional} is part of that transaction, and tells the store of its beginning.
 * Handlers of events run in transactions of the same manager, so that they have its JPA too.
 *
 * <p>A save joins transactions on the very DataSource that events are kept in. In any other it would commit alone,
 * whatever becomes of the caller's rows, and nobody would notice before the first rollback. So the manager that a plain
 * {@code @Transactional} uses, the only one or the primary, has to manage that DataSource. Where there is no such
 * manager, each use names its own, and one of them has to. Managers of something else, such as JTA or a message broker,
 * do not count, and with none at all each save has a transaction of its own, as it should.
 *
 * <p>As Spring binds a transaction to the DataSource object, a pool and a proxy before it, such as a
 * {@code LazyConnectionDataSourceProxy}, are two. Who keeps events apart from all else on purpose says so with an
 * InfrastructureFactory bean.
 */
final class StoreTransactions implements SmartInitializingSingleton {

    private final JdbcStoreInitializer initializer;
    private final DataSource dataSource;
    private final ListableBeanFactory beans;

    StoreTransactions(JdbcStoreInitializer initializer, DataSource dataSource, ListableBeanFactory beans) {
        this.initializer = initializer;
        this.dataSource = target(dataSource);
        this.beans = beans;
    }

    /** Not earlier: managers can need the database's initialization, and with it the store's tables. */
    @Override
    public void afterSingletonsInstantiated() {
        ObjectProvider<PlatformTransactionManager> managers = beans.getBeanProvider(PlatformTransactionManager.class);
        PlatformTransactionManager plain = managers.getIfUnique();
        List<PlatformTransactionManager> all = managers.stream().toList();
        requireManaged(plain != null ? List.of(plain) : all);
        for (PlatformTransactionManager manager : all) {
            if (manager instanceof ConfigurableTransactionManager configurable) {
                configurable.addListener(initializer.store().transactionListener());
            }
        }
        Stream.concat(Stream.ofNullable(plain), all.stream())
                .filter(this::isOfTheStore)
                .findFirst()
                .ifPresent(initializer::processWith);
    }

    private boolean isOfTheStore(PlatformTransactionManager manager) {
        DataSource managed = dataSourceOf(manager);
        return managed != null && target(managed).equals(dataSource);
    }

    private void requireManaged(List<PlatformTransactionManager> candidates) {
        List<DataSource> managed = candidates.stream()
                .map(StoreTransactions::dataSourceOf)
                .filter(Objects::nonNull)
                .map(StoreTransactions::target)
                .toList();
        if (!managed.isEmpty() && !managed.contains(dataSource)) {
            throw new InvalidSettingException(
                    "Events are kept in the DataSource " + name(dataSource)
                            + ", and @Transactional begins transactions on "
                            + managed.stream().map(this::name).collect(Collectors.joining(" and "))
                            + ": saves would not be part of them.",
                    "Give the transaction manager and the event store the same DataSource object: mark that one,"
                            + " or the manager of the event store's, as @Primary; use a proxy before it everywhere or"
                            + " nowhere. If events are to be committed apart from all else, define an"
                            + " InfrastructureFactory bean, new JdbcInfrastructureFactory(...), with their DataSource.");
        }
    }

    /** Names the bean, because a DataSource can print more than it should. */
    private String name(DataSource named) {
        return beans.getBeansOfType(DataSource.class, true, false).entrySet().stream()
                .filter(bean -> target(bean.getValue()).equals(named))
                .map(bean -> "\"" + bean.getKey() + "\"")
                .findFirst()
                .orElseGet(() -> "a " + named.getClass().getName() + " that is no bean");
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

    /** Spring binds connections to the DataSource behind such a proxy. */
    private static DataSource target(DataSource dataSource) {
        return dataSource instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null
                ? proxy.getTargetDataSource()
                : dataSource;
    }
}
