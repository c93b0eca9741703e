package dev.eventsourcing.boot.observation;

import io.micrometer.observation.Observation;

/** What is known of a save while it is observed. */
public final class SaveContext extends Observation.Context {

    private final String application;

    public SaveContext(String application) {
        this.application = application;
    }

    /** Returns whose events are saved. */
    public String application() {
        return application;
    }
}
