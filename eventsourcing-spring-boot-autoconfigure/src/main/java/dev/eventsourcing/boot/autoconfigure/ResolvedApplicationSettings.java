package dev.eventsourcing.boot.autoconfigure;

import static java.util.Objects.requireNonNullElse;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Cache;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.CipherSettings;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.IdType;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Jdbc;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Persistence;

/**
 * What holds for an application: its own settings before those for all.
 *
 * @param key under which its own are
 * @param own those under that key
 * @param all those for all applications
 */
record ResolvedApplicationSettings(String key, ApplicationProperties own, EventSourcingProperties all) {

    Persistence persistence() {
        Persistence unlessSet = own.datasource() == null ? all.persistence() : Persistence.JDBC;
        return requireNonNullElse(own.persistence(), unlessSet);
    }

    IdType originatorIdType() {
        return requireNonNullElse(own.originatorIdType(), all.originatorIdType());
    }

    Jdbc jdbc() {
        return own.jdbc(all.jdbc());
    }

    Cache cache() {
        return own.cache(all.cache());
    }

    boolean correlationIds() {
        return requireNonNullElse(own.correlationIds(), all.correlationIds());
    }

    /** To be asked if the application has such settings. */
    CipherSettings cipher() {
        return own.cipher() == null ? all.cipher() : own.cipher().over(all.cipher());
    }

    /** Tells whether the application's own do. An algorithm without keys must stop the start-up, not store plain events. */
    boolean asksForEncryption() {
        CipherSettings merged = cipher();
        return own.cipher() != null
                && (merged.isEnabled() || (own.cipher().algorithm() != null && merged.enabled() == null));
    }

    /** Returns what the application is told. */
    dev.eventsourcing.persistence.ApplicationSettings settings() {
        return new dev.eventsourcing.persistence.ApplicationSettings(
                requireNonNullElse(own.sectionSize(), all.sectionSize()),
                own.snapshots(all.snapshots()).settings(),
                cache().settings(),
                requireNonNullElse(own.commandAttempts(), all.commandAttempts()));
    }
}
