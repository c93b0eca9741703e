package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.system.EventDrivenSystem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;

/** The systems of a context, whose pipes say who follows whom. */
final class SystemBeans {

    private final List<EventDrivenSystem> systems;

    SystemBeans(ListableBeanFactory beans) {
        this.systems =
                beans.getBeanProvider(EventDrivenSystem.class).orderedStream().toList();
    }

    /** Tells whether one of them has applications of this class. */
    boolean have(Class<?> type) {
        return systems.stream().anyMatch(system -> system.nodes().contains(type));
    }

    /** Returns whom applications of this class follow, in the order of the pipes. */
    Set<Class<? extends Application>> leadersOf(Class<?> follower) {
        Set<Class<? extends Application>> leaders = new LinkedHashSet<>();
        for (EventDrivenSystem system : systems) {
            system.edges().stream()
                    .filter(edge -> edge.follower() == follower)
                    .forEach(edge -> leaders.add(edge.leader()));
        }
        return leaders;
    }

    /** @throws InvalidSettingException if a follower is not among the classes of the beans */
    void requireFollowers(Collection<Class<?>> types) {
        for (EventDrivenSystem system : systems) {
            for (Class<? extends Application> follower : system.followers()) {
                if (!types.contains(follower)) {
                    throw new InvalidSettingException(
                            "The EventDrivenSystem has " + follower.getName()
                                    + " follow others, and there is no bean of it.",
                            "Define one, or take it out of the pipes.");
                }
            }
        }
    }
}
