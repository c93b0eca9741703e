package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.projection.InlineProjection;
import dev.eventsourcing.projection.Projection;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The projections that run in the transactions of the saves. They do from the first save on, also if that is made while beans
 * are: then those of the application that saves are made before.
 *
 * <p>Safe for use by several threads.
 */
@Order(Ordered.HIGHEST_PRECEDENCE) // before anything of a save has begun
final class InlineProjections implements Observers {

    private static final Logger logger = LoggerFactory.getLogger(InlineProjections.class);

    private final ListableBeanFactory beans;
    private final ConfiguredProcessors configured;
    private final Set<Pair> kept = new HashSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> completed = ConcurrentHashMap.newKeySet();
    private volatile boolean complete;

    private record Pair(Projection projection, Application application) {}

    InlineProjections(ListableBeanFactory beans, ConfiguredProcessors configured) {
        this.beans = beans;
        this.configured = configured;
    }

    /** Returns the names of those that are kept so far. */
    synchronized Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public ApplicationObserver ofApplication(String application) {
        return new ApplicationObserver() {
            @Override
            public <T> T save(Supplier<T> save) {
                if (!complete && !completed.contains(application)) {
                    keepAll(application);
                }
                return save.get();
            }
        };
    }

    /** Without a lock where it makes beans: who makes others at the time may come here too. */
    private void keepAll(String application) {
        String[] projections = beans.getBeanNamesForType(Projection.class, false, false);
        if (projections.length > 0) {
            SystemBeans systems = new SystemBeans(beans);
            FollowedApplications applications = new FollowedApplications(beans, systems);
            InlineCandidates may = new InlineCandidates(beans, systems, configured);
            Arrays.stream(projections)
                    .filter(bean -> may.mightRunIn(bean, application))
                    .forEach(bean -> keep(bean, applications, application));
        }
        completed.add(application);
    }

    private void keep(String bean, FollowedApplications applications, String saving) {
        try {
            Projection projection = ProcessorBeans.target(beans.getBean(bean, Projection.class));
            if (FollowedApplications.isInline(projection.getClass())) {
                List<Followed> followed =
                        applications.of(bean, projection.getClass(), configured.follows(projection.name()));
                if (followed.stream().anyMatch(leader -> leader.name().equals(saving))) {
                    keep(bean, projection, followed);
                }
            }
        } catch (BeansException e) {
            if (e.contains(BeanCurrentlyInCreationException.class)) {
                throw new InvalidSettingException(
                        "The application \"" + saving + "\" is to save before the bean \"" + bean
                                + "\" can be made, which is to run in the transactions of saves: " + e.getMessage()
                                + ".",
                        "Save when all beans are there, as in an ApplicationRunner.");
            }
            throw InlineProjectionException.of(bean, saving, e);
        }
    }

    /**
     * Has a projection run in the saves of what it follows, once.
     *
     * @throws InvalidSettingException if it cannot, or has settings that need a processor
     */
    synchronized void keep(String bean, Projection projection, List<Followed> followed) {
        configured.requireInline(projection.name(), bean);
        requireInSaves(projection, followed);
        for (Followed leader : followed) {
            if (leader.application() == null) {
                throw new InvalidSettingException(
                        "The bean \"" + bean + "\" is to run in the transactions of the application \"" + leader.name()
                                + "\", which is in another process.",
                        "Remove inline = true from @Follows of "
                                + projection.getClass().getName() + ".");
            }
            Application application = ProcessorBeans.target(leader.application());
            if (kept.add(new Pair(projection, application))) {
                var unused = InlineProjection.of(projection, application);
                logger.info("Projection {} is kept in the transactions of {}", projection.name(), leader.name());
            }
        }
        names.add(projection.name());
    }

    private void requireInSaves(Projection projection, List<Followed> followed) {
        String dataSource = configured.dataSource(projection.name());
        if (beans.getBean(InfrastructureFactory.class) instanceof ConfiguredInfrastructureFactory settled) {
            settled.stores()
                    .requireInSaves(
                            projection.name(), ProcessorBeans.namesHere(followed), dataSource, projection.getClass());
        } else if (dataSource != null) {
            throw ProcessorBeans.foreignInfrastructure(projection.name());
        }
    }

    /** To be called when there are no others. */
    void complete() {
        complete = true;
    }
}
