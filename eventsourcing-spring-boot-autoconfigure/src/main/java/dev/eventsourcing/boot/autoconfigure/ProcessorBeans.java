package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.Processing;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import dev.eventsourcing.system.ProcessApplication;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.ListableBeanFactory;

/** Makes the processors of all process applications and projections that are beans. */
final class ProcessorBeans {

    private final ListableBeanFactory beans;
    private final InfrastructureFactory infrastructure;
    private final ConfiguredProcessors configured;
    private final InlineProjections inline;
    private final Clock clock;
    private final Observers observers;

    ProcessorBeans(
            ListableBeanFactory beans,
            InfrastructureFactory infrastructure,
            ConfiguredProcessors configured,
            InlineProjections inline,
            Clock clock,
            Observers observers) {
        this.beans = beans;
        this.infrastructure = infrastructure;
        this.configured = configured;
        this.inline = inline;
        this.clock = clock;
        this.observers = observers;
    }

    /**
     * Makes them, and with them no bean that they have nothing to do with: it may be lazy.
     *
     * @throws InvalidSettingException if it is unclear what one of them follows, or how it works
     */
    List<Processor> create() {
        SystemBeans systems = new SystemBeans(beans);
        FollowedApplications applications = new FollowedApplications(beans, systems);
        Set<Class<?>> types = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        List<Processor> processors = new ArrayList<>();
        beans.getBeansOfType(ProcessApplication.class, false, true).forEach((bean, proxy) -> {
            ProcessApplication application = target(proxy);
            List<Followed> followed =
                    applications.of(bean, application.getClass(), configured.follows(application.name()));
            types.add(application.getClass());
            requireFree(names, application.name(), bean);
            requireNotInline(bean, application);
            requireNoDataSource(bean, application);
            if (infrastructure instanceof ConfiguredInfrastructureFactory settled) {
                settled.stores().requireSameIds(application.name(), namesHere(followed));
            }
            processors.addAll(create(application, followed, application.processing()));
        });
        systems.requireFollowers(types);
        beans.getBeansOfType(Projection.class, false, true).forEach((bean, proxy) -> {
            Projection projection = target(proxy);
            List<Followed> followed =
                    applications.of(bean, projection.getClass(), configured.follows(projection.name()));
            followed.forEach(leader -> names.putIfAbsent(leader.name(), "an application that it follows"));
            requireFree(names, projection.name(), bean);
            if (FollowedApplications.isInline(projection.getClass())) {
                inline.keep(bean, projection, followed);
            } else {
                processors.addAll(create(
                        projection,
                        followed,
                        new ProjectionProcessing(projection, tracking(projection.name(), followed))));
            }
        });
        inline.complete();
        return processors;
    }

    private static void requireNotInline(String bean, ProcessApplication application) {
        if (FollowedApplications.isInline(application.getClass())) {
            throw new InvalidSettingException(
                    "The bean \"" + bean + "\" is a process application, and cannot run in-line.",
                    "Remove inline = true from @Follows of "
                            + application.getClass().getName() + ".");
        }
    }

    private void requireNoDataSource(String bean, ProcessApplication application) {
        if (configured.dataSource(application.name()) != null) {
            throw new InvalidSettingException(
                    "eventsourcing.processors." + application.name() + ".datasource is set, and the bean \"" + bean
                            + "\" is a process application, whose positions are beside its events.",
                    "Set eventsourcing.applications." + application.name() + ".datasource instead.");
        }
    }

    /** Positions are beside the read model, and that by default beside the events. */
    private TrackingRecorder tracking(String name, List<Followed> followed) {
        String dataSource = configured.dataSource(name);
        if (infrastructure instanceof ConfiguredInfrastructureFactory stores) {
            return stores.createTracking(name, namesHere(followed), dataSource);
        }
        if (dataSource != null) {
            throw foreignInfrastructure(name);
        }
        return infrastructure.createTracking(name);
    }

    static InvalidSettingException foreignInfrastructure(String name) {
        return new InvalidSettingException(
                "eventsourcing.processors." + name
                        + ".datasource is set, and the InfrastructureFactory is a bean of yours.",
                "Remove it, or the InfrastructureFactory bean.");
    }

    static List<String> namesHere(List<Followed> followed) {
        return followed.stream()
                .filter(leader -> leader.application() != null)
                .map(Followed::name)
                .toList();
    }

    private List<Processor> create(Object follower, List<Followed> followed, Processing processing) {
        ProcessorSettings settings = configured.settings(
                processing.name(),
                FollowedApplications.partitions(follower.getClass()),
                FollowedApplications.topics(follower.getClass()));
        List<FollowedLog> logs = followed.stream().map(Followed::log).toList();
        requireKnownTopics(processing.name(), settings, logs);
        return Processor.following(
                processing,
                logs,
                settings,
                clock,
                log -> observers.ofProcessor(processing.name(), log.applicationName()));
    }

    /** Positions and tables are kept under the name. */
    private static void requireFree(Map<String, String> names, String name, String bean) {
        ConfiguredProcessors.requireFree(name);
        @Nullable String other = names.putIfAbsent(name, "the bean \"" + bean + "\"");
        if (other != null) {
            throw new InvalidSettingException(
                    "The bean \"" + bean + "\" has the same name as " + other + ", \"" + name
                            + "\", and they would share their positions.",
                    "Give one of them another name.");
        }
    }

    /** The topics are those of all logs, so that one log may have none of them. */
    private static void requireKnownTopics(String name, ProcessorSettings settings, List<FollowedLog> logs) {
        List<Topics> known = logs.stream().map(log -> log.mapper().topics()).toList();
        for (String topic : settings.topics()) {
            if (known.stream().noneMatch(topics -> topics.find(topic).isPresent())) {
                throw new InvalidSettingException(
                        "The processor \"" + name + "\" is to follow the topic \"" + topic
                                + "\", which is registered for no event.",
                        "Set eventsourcing.processors." + name + ".topics to some of "
                                + known.stream()
                                        .flatMap(topics -> topics.registered().stream())
                                        .collect(Collectors.toCollection(TreeSet::new))
                                + ", or remove it to follow every one.");
            }
        }
    }

    /** A proxy has none of its target's fields, and its methods that are not public are not the target's. */
    static <T> T target(T bean) {
        T target = bean;
        @Nullable Object next = AopProxyUtils.getSingletonTarget(target);
        while (next != null) {
            @SuppressWarnings("unchecked") // a proxy of a class is made for a target of that class
            T behind = (T) next;
            target = behind;
            next = AopProxyUtils.getSingletonTarget(target);
        }
        return target;
    }
}
