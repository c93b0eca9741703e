package dev.eventsourcing.boot.observation;

import io.micrometer.observation.Observation;

/** What is known of the load of an aggregate while it is observed. */
public final class LoadContext extends Observation.Context {

    private final String application;
    private final Class<?> aggregate;

    public LoadContext(String application, Class<?> aggregate) {
        this.application = application;
        this.aggregate = aggregate;
    }

    /** Returns where it is loaded from. */
    public String application() {
        return application;
    }

    /** Returns of which class it is. */
    public Class<?> aggregate() {
        return aggregate;
    }
}
