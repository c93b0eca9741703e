package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.system.ProcessApplication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;

/** Finds what a process application or a projection follows: application beans, and logs of applications elsewhere. */
final class FollowedApplications {

    private static final String SETTING = "its setting \"follows\"";

    private final ListableBeanFactory beans;
    private final SystemBeans systems;

    FollowedApplications(ListableBeanFactory beans, SystemBeans systems) {
        this.beans = beans;
        this.systems = systems;
    }

    /**
     * Returns what its settings or the systems say that it follows, or else what it says itself, each once; if nobody says
     * anything, the only application that follows no other.
     *
     * @param bean the name of the follower
     * @param named the names of applications in its settings
     * @throws InvalidSettingException if that is unclear
     */
    List<Followed> of(String bean, Class<?> type, List<String> named) {
        Map<String, Followed> byName = new LinkedHashMap<>();
        find(bean, type, named).forEach(followed -> byName.putIfAbsent(followed.name(), followed));
        return List.copyOf(byName.values());
    }

    private List<Followed> find(String bean, Class<?> type, List<String> named) {
        @Nullable Follows follows = type.getAnnotation(Follows.class);
        boolean says = follows != null && follows.value().length + follows.names().length > 0;
        List<Followed> followed = new ArrayList<>();
        if (!named.isEmpty()) {
            requireSilent(systems.have(type), bean, SETTING);
            named.forEach(name -> followed.add(here(name).orElseGet(() -> elsewhere(bean, name, SETTING))));
            return followed;
        }
        if (systems.have(type)) {
            requireSilent(says, bean, "@Follows of " + type.getName());
            for (Class<? extends Application> application : systems.leadersOf(type)) {
                followed.add(
                        exact(application).orElseGet(() -> application(bean, application, "the EventDrivenSystem")));
            }
        } else if (follows != null && says) {
            for (Class<? extends Application> application : follows.value()) {
                followed.add(application(bean, application, "@Follows of " + type.getName()));
            }
            for (String name : follows.names()) {
                followed.add(elsewhere(bean, name, "@Follows of " + type.getName()));
            }
        } else {
            followed.add(only(bean, type));
        }
        return followed;
    }

    private static void requireSilent(boolean says, String bean, String where) {
        if (says) {
            throw new InvalidSettingException(
                    "The bean \"" + bean + "\" says what it follows, and so does an EventDrivenSystem.",
                    "Remove " + where + ", or take it out of the pipes.");
        }
    }

    /** Returns in how many partitions. */
    static int partitions(Class<?> type) {
        @Nullable Follows follows = type.getAnnotation(Follows.class);
        return follows == null ? 1 : follows.partitions();
    }

    /** Returns the topics that it names, none for every one. */
    static Set<String> topics(Class<?> type) {
        @Nullable Follows follows = type.getAnnotation(Follows.class);
        return follows == null ? Set.of() : Set.of(follows.topics());
    }

    /** Tells whether it runs in the transactions of what it follows. */
    static boolean isInline(Class<?> type) {
        @Nullable Follows follows = type.getAnnotation(Follows.class);
        return follows != null && follows.inline();
    }

    private Followed only(String bean, Class<?> type) {
        List<String> leaders = new ArrayList<>(Arrays.stream(beans.getBeanNamesForType(Application.class, false, false))
                .filter(name -> !beans.isTypeMatch(name, ProcessApplication.class))
                .toList());
        List<String> logs = List.of(beans.getBeanNamesForType(FollowedLog.class, false, false));
        leaders.addAll(logs);
        if (leaders.size() != 1) {
            throw new InvalidSettingException(
                    "The bean \"" + bean + "\" does not say which applications it follows, and there "
                            + (leaders.isEmpty() ? "is none." : "are several: the beans " + leaders + "."),
                    "Annotate " + type.getName() + " with @Follows and the classes of the applications"
                            + (leaders.isEmpty() ? ", which must be beans." : "."));
        }
        return logs.isEmpty()
                ? Followed.of(beans.getBean(leaders.get(0), Application.class))
                : Followed.of(beans.getBean(logs.get(0), FollowedLog.class));
    }

    /** Finds the bean of a system's application, whose class another one may extend. */
    private Optional<Followed> exact(Class<? extends Application> type) {
        List<? extends Application> exact = beans.getBeanProvider(type)
                .orderedStream()
                .filter(application -> AopUtils.getTargetClass(application) == type)
                .toList();
        return exact.size() == 1 ? Optional.of(Followed.of(exact.get(0))) : Optional.empty();
    }

    /** @param where what says so */
    private Followed application(String bean, Class<? extends Application> application, String where) {
        @Nullable Application here = beans.getBeanProvider(application).getIfUnique();
        if (here != null) {
            return Followed.of(here);
        }
        List<String> candidates = List.of(beans.getBeanNamesForType(application));
        String name = Application.nameOf(application);
        List<FollowedLog> logs = candidates.isEmpty() ? logs(name) : List.of();
        if (logs.size() == 1) {
            return Followed.of(logs.get(0));
        }
        throw new InvalidSettingException(
                "The bean \"" + bean + "\" follows " + application.getName() + ", of which there "
                        + (candidates.isEmpty() ? "is no bean." : "are several: the beans " + candidates + "."),
                candidates.isEmpty()
                        ? "Define a bean of it, or change " + where
                                + ". If it is in another process, define one FollowedLog bean of the application \""
                                + name + "\"."
                        : "Mark the one to follow as @Primary, or name a class of its own in " + where + ".");
    }

    /** Finds an application by its name, and makes those alone whose class does not tell it. */
    private Optional<Followed> here(String name) {
        return Arrays.stream(beans.getBeanNamesForType(Application.class, false, false))
                .filter(bean -> ClassNamed.mayBeNamed(beans.getType(bean, false), name))
                .map(bean -> beans.getBean(bean, Application.class))
                .filter(application -> application.name().equals(name))
                .findFirst()
                .map(Followed::of);
    }

    /** @param where what says so */
    private Followed elsewhere(String bean, String name, String where) {
        List<FollowedLog> logs = logs(name);
        if (logs.size() != 1) {
            throw new InvalidSettingException(
                    "The bean \"" + bean + "\" follows the application \"" + name + "\", of whose log there "
                            + (logs.isEmpty() ? "is no bean." : "are " + logs.size() + " beans."),
                    "Define one FollowedLog bean of that application, such as RemoteNotificationLog.asFollowed(\""
                            + name + "\", …) gives, or change " + where + ".");
        }
        return Followed.of(logs.get(0));
    }

    private List<FollowedLog> logs(String name) {
        return beans.getBeanProvider(FollowedLog.class)
                .orderedStream()
                .filter(log -> log.applicationName().equals(name))
                .toList();
    }
}
