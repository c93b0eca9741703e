package dev.eventsourcing.boot.internal;

import java.util.Map;

/** Tells how applications are set up, and where they are kept. Asks no store. Safe for use by several threads. */
public interface ApplicationDescriptions {

    /** Returns names of settings and their values, as they hold for an application. */
    Map<String, String> describe(String application);

    /** Returns where the events of an application are: equal for what takes connections of the same DataSource. */
    Object placeOf(String application);

    /** Returns where the positions of a processor are, as above. */
    Object placeOfPositions(String processor);
}
