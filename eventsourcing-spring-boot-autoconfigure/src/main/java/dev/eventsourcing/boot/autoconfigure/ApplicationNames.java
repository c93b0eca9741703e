package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.system.ProcessApplication;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.SingletonBeanRegistry;
import org.springframework.core.env.Environment;

/** Finds the names of a context's applications without building any of them. */
final class ApplicationNames {

    private static final String SETTING = "eventsourcing.name";

    private final ListableBeanFactory beans;

    ApplicationNames(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Tells whether there are applications, none of them is still to be made, and none is left out as in a slice. */
    boolean areMade() {
        String[] names = beans.getBeanNamesForType(Application.class, true, false);
        return names.length > 0
                && !ManualProcessorsAutoConfiguration.isIn(beans)
                && beans instanceof SingletonBeanRegistry made
                && Arrays.stream(names).allMatch(made::containsSingleton);
    }

    /** Returns the names that are certain before the applications are built: those that the classes decide. */
    Set<String> known() {
        Set<String> names = new TreeSet<>();
        for (Class<? extends Application> type : types().values()) {
            if (ClassNamed.test(type)) {
                names.add(Application.nameOf(type));
            }
        }
        return names;
    }

    /**
     * Returns the name of the application that a context's event store belongs to: the configured one, else that of the
     * only application, or the only one that follows no other, else the Spring application's, made to fit.
     *
     * @throws InvalidSettingException if it is unclear
     */
    String ofEventStore(EventSourcingProperties properties, Environment environment) {
        if (properties.name() != null) {
            return properties.name();
        }
        Map<String, Class<? extends Application>> types = types();
        if (types.size() > 1) {
            types = leaders(types);
        }
        if (types.size() > 1) {
            throw new InvalidSettingException(
                    "The EventStore and recorder beans are those of one application, and there are " + types.size()
                            + ": the beans " + types.keySet() + ".",
                    "Set " + SETTING + " to the name of one of them, or use eventStore() of the application.");
        }
        if (types.isEmpty()) {
            return fit(environment.getProperty("spring.application.name", ""));
        }
        Map.Entry<String, Class<? extends Application>> only =
                types.entrySet().iterator().next();
        if (!ClassNamed.test(only.getValue())) {
            throw new InvalidSettingException(
                    "The EventStore and recorder beans are those of the bean \"" + only.getKey()
                            + "\", whose name is decided when it is built.",
                    "Set " + SETTING + " to its name, or use its eventStore().");
        }
        return Application.nameOf(only.getValue());
    }

    private static Map<String, Class<? extends Application>> leaders(Map<String, Class<? extends Application>> types) {
        Map<String, Class<? extends Application>> leaders = new LinkedHashMap<>(types);
        leaders.values().removeIf(ProcessApplication.class::isAssignableFrom);
        return leaders.isEmpty() ? types : leaders;
    }

    private static String fit(String name) {
        String fitting = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[^a-z]+", "")
                .replaceAll("_$", "");
        if (fitting.isEmpty()) {
            throw new InvalidSettingException(
                    "The EventStore and recorder beans have no application to belong to.",
                    "Set " + SETTING + ", or define an Application bean.");
        }
        return fitting;
    }

    private Map<String, Class<? extends Application>> types() {
        Map<String, Class<? extends Application>> types = new LinkedHashMap<>();
        for (String bean : beans.getBeanNamesForType(Application.class, true, false)) {
            Class<?> type = beans.getType(bean, false);
            if (type != null) {
                types.put(bean, type.asSubclass(Application.class));
            }
        }
        return types;
    }
}
