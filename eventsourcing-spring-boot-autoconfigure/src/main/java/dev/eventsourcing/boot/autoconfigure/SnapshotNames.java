package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Refuses settings of snapshots for aggregates that there are not: nobody would notice that none are taken. */
final class SnapshotNames implements SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory beans;
    private final EventSourcingProperties properties;

    SnapshotNames(ConfigurableListableBeanFactory beans, EventSourcingProperties properties) {
        this.beans = beans;
        this.properties = properties;
    }

    /** Where an application is only made when it is needed, nobody knows its aggregates yet; in a slice some are left out. */
    @Override
    public void afterSingletonsInstantiated() {
        if (ManualProcessorsAutoConfiguration.isIn(beans)) {
            return;
        }
        String[] names = beans.getBeanNamesForType(Application.class, true, false);
        List<Application> applications = List.of(names).stream()
                .filter(beans::containsSingleton)
                .map(bean -> beans.getBean(bean, Application.class))
                .toList();
        for (Application application : applications) {
            ResolvedApplicationSettings settings = properties.application(application.name());
            EventSourcingProperties.Snapshots own = settings.own().snapshots();
            if (own != null) {
                requireKnown(settings.key() + ".snapshots.every", own.everyOrNone(), List.of(application));
            }
        }
        if (names.length > 0 && applications.size() == names.length) {
            requireKnown("eventsourcing.snapshots.every", properties.snapshots().everyOrNone(), applications);
        }
    }

    private static void requireKnown(String key, Map<String, Integer> every, Collection<Application> applications) {
        Set<String> known = new TreeSet<>();
        applications.forEach(application -> known.addAll(application.snapshotTopics()));
        for (String name : new TreeSet<>(every.keySet())) {
            if (!known.contains(name)) {
                throw new InvalidSettingException(
                        key + " names \"" + name + "\", and there is no such aggregate.",
                        "Use the name of an aggregate's class, or its @Topic, of these: " + String.join(", ", known)
                                + ".");
            }
        }
    }
}
