package dev.eventsourcing.boot.internal;

/** What holds for an application by its settings, whoever makes its store. Safe for use by several threads. */
public interface SettingsByApplication {

    /** Tells whether its originators are named by strings, and not by UUIDs. */
    boolean hasTextIds(String application);

    /** Returns how its log is ordered where its store orders it, in lower case. */
    String ordering(String application);
}
