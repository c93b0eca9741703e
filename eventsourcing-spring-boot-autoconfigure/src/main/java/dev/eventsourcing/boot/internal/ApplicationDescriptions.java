package dev.eventsourcing.boot.internal;

import java.util.Map;

/** Tells how applications are set up. Safe for use by several threads. */
@FunctionalInterface
public interface ApplicationDescriptions {

    /** Returns names of settings and their values, as they hold for an application; asks no store. */
    Map<String, String> describe(String application);
}
