package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.system.ProcessApplication;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** Finds the application beans that a process application or a projection follows. */
final class FollowedApplications {

    private final ListableBeanFactory beans;

    FollowedApplications(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /**
     * Returns what it says that it follows; if it says nothing, the only application that follows no other.
     *
     * @param bean the name of the follower
     * @throws InvalidSettingException if that is unclear
     */
    Set<Application> of(String bean, Class<?> type) {
        @Nullable Follows follows = type.getAnnotation(Follows.class);
        if (follows == null) {
            return Set.of(only(bean, type));
        }
        Set<Application> followed = new LinkedHashSet<>();
        for (Class<? extends Application> application : follows.value()) {
            followed.add(bean(bean, type, application));
        }
        return followed;
    }

    /** Returns in how many partitions. */
    static int partitions(Class<?> type) {
        @Nullable Follows follows = type.getAnnotation(Follows.class);
        return follows == null ? 1 : follows.partitions();
    }

    /** Tells whether it runs in the transactions of what it follows. */
    static boolean isInline(Class<?> type) {
        @Nullable Follows follows = type.getAnnotation(Follows.class);
        return follows != null && follows.inline();
    }

    private Application only(String bean, Class<?> type) {
        List<String> leaders = Arrays.stream(beans.getBeanNamesForType(Application.class, false, false))
                .filter(name -> !beans.isTypeMatch(name, ProcessApplication.class))
                .toList();
        if (leaders.size() != 1) {
            throw new InvalidSettingException(
                    "The bean \"" + bean + "\" does not say which applications it follows, and there "
                            + (leaders.isEmpty() ? "is none." : "are several: the beans " + leaders + "."),
                    "Annotate " + type.getName() + " with @Follows and the classes of the applications"
                            + (leaders.isEmpty() ? ", which must be beans." : "."));
        }
        return beans.getBean(leaders.get(0), Application.class);
    }

    private Application bean(String bean, Class<?> type, Class<? extends Application> application) {
        @Nullable Application followed = beans.getBeanProvider(application).getIfUnique();
        if (followed == null) {
            List<String> candidates = List.of(beans.getBeanNamesForType(application));
            throw new InvalidSettingException(
                    "The bean \"" + bean + "\" follows " + application.getName() + ", of which there "
                            + (candidates.isEmpty() ? "is no bean." : "are several: the beans " + candidates + "."),
                    candidates.isEmpty()
                            ? "Define a bean of it, or change @Follows of " + type.getName() + "."
                            : "Mark the one to follow as @Primary, or name a class of its own in @Follows of "
                                    + type.getName() + ".");
        }
        return followed;
    }
}
