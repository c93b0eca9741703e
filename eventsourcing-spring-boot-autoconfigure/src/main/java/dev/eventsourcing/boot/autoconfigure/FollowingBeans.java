package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.Processing;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.projection.InlineProjection;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import dev.eventsourcing.system.ProcessApplication;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Makes the processors of the projections and process applications among the beans. */
final class FollowingBeans {

    private static final Logger logger = LoggerFactory.getLogger(FollowingBeans.class);

    private final ListableBeanFactory beans;
    private final InfrastructureFactory infrastructure;
    private final ConfiguredProcessors configured;
    private final Clock clock;

    FollowingBeans(
            ListableBeanFactory beans,
            InfrastructureFactory infrastructure,
            ConfiguredProcessors configured,
            Clock clock) {
        this.beans = beans;
        this.infrastructure = infrastructure;
        this.configured = configured;
        this.clock = clock;
    }

    List<Processor> processors() {
        List<Processor> processors = new ArrayList<>();
        List<Follower> followers = new ArrayList<>();
        beans.getBeansOfType(ProcessApplication.class).forEach((name, bean) -> {
            ProcessApplication target = target(bean);
            followers.add(new Follower(name, target, target.name()));
        });
        beans.getBeansOfType(Projection.class).forEach((name, bean) -> {
            Projection target = target(bean);
            followers.add(new Follower(name, target, target.name()));
        });
        configured.requireKnown(followers.stream().map(Follower::name).toList());
        followers.forEach(follower -> follow(follower, processors));
        return processors;
    }

    /** A proxy has none of the fields that handlers use. */
    @SuppressWarnings("unchecked")
    private static <T> T target(T bean) {
        Object target = AopProxyUtils.getSingletonTarget(bean);
        return target == null ? bean : (T) target;
    }

    private record Follower(String bean, Object target, String name) {}

    private void follow(Follower follower, List<Processor> processors) {
        Follows follows =
                AnnotatedElementUtils.findMergedAnnotation(follower.target().getClass(), Follows.class);
        List<Application> followed = follows == null ? List.of(only(follower)) : followed(follower, follows);
        if (follows != null && follows.inline()) {
            followed.forEach(application -> inline(follower, application));
            return;
        }
        Processing processing = processing(follower.target());
        ProcessorSettings settings = configured.settings(follower.name(), 1);
        for (Application application : followed) {
            processors.add(new Processor(processing, application.followedLog(), settings, clock));
            logger.info("Processor {} follows {}: {}", follower.name(), application.name(), settings);
        }
    }

    private static void inline(Follower follower, Application application) {
        if (!(follower.target() instanceof Projection projection)) {
            throw new InvalidSettingException(
                    "The bean \"" + follower.bean() + "\" is no projection and cannot run in-line.",
                    "Remove inline = true from its @Follows.");
        }
        InlineProjection.of(projection, application);
        logger.info("Projection {} is kept in the transactions of {}", follower.name(), application.name());
    }

    private Processing processing(Object target) {
        return target instanceof Projection projection
                ? new ProjectionProcessing(projection, infrastructure.createTracking(projection.name()))
                : ((ProcessApplication) target).processing();
    }

    private List<Application> followed(Follower follower, Follows follows) {
        return Stream.of(follows.value())
                .map(type -> single(follower, type))
                .map(FollowingBeans::target)
                .toList();
    }

    private Application single(Follower follower, Class<? extends Application> type) {
        Map<String, ? extends Application> found = beans.getBeansOfType(type);
        if (found.size() != 1) {
            throw new InvalidSettingException(
                    "The bean \"" + follower.bean() + "\" follows " + type.getName() + ", of which there are "
                            + found.size() + " beans" + (found.isEmpty() ? "" : ": " + found.keySet()) + ".",
                    found.isEmpty()
                            ? "Define a bean of that class, or change @Follows."
                            : "Let @Follows name a class of which there is one bean.");
        }
        return found.values().iterator().next();
    }

    /** Without an annotation it is clear only if there is one application to follow. */
    private Application only(Follower follower) {
        Map<String, Application> applications = beans.getBeansOfType(Application.class);
        List<Application> others = applications.values().stream()
                .map(FollowingBeans::target)
                .filter(application -> application != follower.target() && !(application instanceof ProcessApplication))
                .toList();
        if (others.size() != 1) {
            throw new InvalidSettingException(
                    "The bean \"" + follower.bean() + "\" does not say which application it follows, and there are "
                            + others.size() + " to follow.",
                    "Annotate its class with @Follows and the class of the application.");
        }
        return others.get(0);
    }
}
