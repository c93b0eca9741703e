package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.Processors;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Finds the processors of a context, and those of its applications that are made already. Safe for use by several threads. */
final class ContextApplications {

    private final ConfigurableListableBeanFactory beans;

    ContextApplications(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Returns the applications by name. */
    Map<String, Application> applications() {
        Map<String, Application> applications = new TreeMap<>();
        for (String bean : beans.getBeanNamesForType(Application.class, false, false)) {
            if (beans.containsSingleton(bean)) {
                Application application = beans.getBean(bean, Application.class);
                applications.put(application.name(), application);
            }
        }
        return applications;
    }

    /** Returns all processors, ordered as they were made. */
    List<Processor> allProcessors() {
        return present().all();
    }

    /** Returns the bean that finds them, or one that finds none. */
    Processors present() {
        @Nullable
        Processors processors = beans.getBeanProvider(Processors.class).getIfUnique();
        return processors == null ? new Processors(List::of) : processors;
    }

    /** Returns the processors by name; one that follows several applications by its name, a dot, and the application's. */
    Map<String, Processor> processors() {
        List<Processor> all = allProcessors();
        Map<String, Processor> processors = new TreeMap<>();
        for (Processor processor : all) {
            boolean alone = all.stream()
                            .filter(other -> other.name().equals(processor.name()))
                            .count()
                    == 1;
            processors.put(alone ? processor.name() : processor.name() + "." + processor.applicationName(), processor);
        }
        return processors;
    }
}
