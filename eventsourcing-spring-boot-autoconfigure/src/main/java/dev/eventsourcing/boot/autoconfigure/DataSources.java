package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.beans.factory.config.SingletonBeanRegistry;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.util.function.SingletonSupplier;

/** The DataSources of a context, and which of them is for events. Safe for use by several threads. */
final class DataSources {

    private static final Logger logger = LoggerFactory.getLogger(DataSources.class);

    private static final String PER_APPLICATION = "eventsourcing.applications.<name>.datasource";

    private final ListableBeanFactory beans;
    private final ObjectProvider<DataSource> plain;
    private final SingletonSupplier<List<DataSource>> marked;
    private final SingletonSupplier<DataSource> forEvents = SingletonSupplier.of(this::choose);

    /** @param marked those with {@link EventStoreDataSource} */
    DataSources(ListableBeanFactory beans, ObjectProvider<DataSource> plain, ObjectProvider<DataSource> marked) {
        this.beans = beans;
        this.plain = plain;
        this.marked = SingletonSupplier.of(() -> marked.stream().toList());
    }

    /**
     * Returns the one that is marked, else the only or primary one.
     *
     * @throws InvalidSettingException if it is unclear
     */
    DataSource forEvents() {
        return forEvents.obtain();
    }

    private DataSource choose() {
        List<DataSource> candidates = marked.obtain();
        if (candidates.size() > 1) {
            throw new InvalidSettingException(
                    "Several DataSources are marked with @EventStoreDataSource.",
                    "Mark one of " + Arrays.toString(names()) + ", and set " + PER_APPLICATION
                            + " for applications in others.");
        }
        DataSource chosen = candidates.isEmpty() ? plain.getIfUnique() : candidates.get(0);
        if (chosen == null) {
            throw new InvalidSettingException(
                    "Events are kept in one DataSource, and there are several: the beans " + Arrays.toString(names())
                            + ".",
                    "Mark the one for events with @EventStoreDataSource or as @Primary, or set " + PER_APPLICATION
                            + " for each application; or set eventsourcing.persistence=memory to lose all events when the"
                            + " application stops.");
        }
        return chosen;
    }

    /** Tells whether it is the one that applications use which name none. */
    boolean isForEvents(DataSource dataSource) {
        try {
            return forEvents().equals(dataSource);
        } catch (InvalidSettingException e) {
            return false; // each application names its own
        }
    }

    /** Tells whether somebody says that it is for events. */
    boolean isMarked(DataSource dataSource) {
        return marked.obtain().contains(dataSource);
    }

    /**
     * Returns the bean of a name; in a slice of tests, which has not all beans, the one for events if there is none.
     *
     * @param key that has the name
     * @throws InvalidSettingException if there is none
     */
    DataSource named(String name, String key) {
        // an alias is a name as well, and so is one of a parent context
        if (!beans.containsBean(name) || !beans.isTypeMatch(name, DataSource.class)) {
            if (ManualProcessorsAutoConfiguration.isIn(beans)) {
                logger.info(
                        "{} is \"{}\", which this slice of tests does not have: the DataSource of the slice is used",
                        key,
                        name);
                return forEvents();
            }
            throw new InvalidSettingException(
                    key + " is \"" + name + "\", and there is no DataSource bean of that name.",
                    "Set it to one of " + Arrays.toString(names()) + ", or define that bean.");
        }
        DataSource dataSource = beans.getBean(name, DataSource.class);
        if (beans instanceof ConfigurableBeanFactory factory) { // the store is closed before it, whoever was made first
            factory.registerDependentBean(name, "eventSourcingJdbcStoreInitializer");
        }
        return dataSource;
    }

    /** Names the bean, because a DataSource can print more than it should. */
    String nameOf(DataSource dataSource) {
        return beanNameOf(dataSource)
                .map(name -> "\"" + name + "\"")
                .orElseGet(() -> "a " + dataSource.getClass().getName() + " that is no bean");
    }

    /** Returns the name of the bean, empty if it is none. Makes no other bean on its way. */
    Optional<String> beanNameOf(DataSource dataSource) {
        return Arrays.stream(names())
                .filter(this::isMade)
                .filter(name -> target(beans.getBean(name, DataSource.class)).equals(target(dataSource)))
                .findFirst();
    }

    private boolean isMade(String name) {
        return beans.isSingleton(name)
                && (!beans.containsBeanDefinition(name)
                        || (beans instanceof SingletonBeanRegistry made && made.containsSingleton(name)));
    }

    private String[] names() {
        return BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, DataSource.class, true, false);
    }

    /** Spring binds connections to the DataSource behind such a proxy. */
    static DataSource target(DataSource dataSource) {
        return dataSource instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null
                ? proxy.getTargetDataSource()
                : dataSource;
    }
}
