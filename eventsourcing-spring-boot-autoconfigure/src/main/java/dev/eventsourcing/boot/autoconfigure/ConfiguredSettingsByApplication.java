package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.IdType;
import dev.eventsourcing.boot.internal.SettingsByApplication;
import java.util.Locale;

/** Tells other packages of the starter what the properties tell this one. */
record ConfiguredSettingsByApplication(EventSourcingProperties properties) implements SettingsByApplication {

    @Override
    public boolean hasTextIds(String application) {
        return properties.application(application).originatorIdType() == IdType.TEXT;
    }

    @Override
    public String ordering(String application) {
        return properties
                .application(application)
                .jdbc()
                .postgresql()
                .ordering()
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
