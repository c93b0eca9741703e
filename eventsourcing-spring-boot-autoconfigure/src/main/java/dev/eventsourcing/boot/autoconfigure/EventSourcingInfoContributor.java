package dev.eventsourcing.boot.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells which release it is, and how it is set up. Asks no store. */
final class EventSourcingInfoContributor implements InfoContributor {

    private final RunningParts parts;
    private final EventSourcingProperties properties;
    private final boolean database;

    /** @param database whether events are in one */
    EventSourcingInfoContributor(RunningParts parts, EventSourcingProperties properties, boolean database) {
        this.parts = parts;
        this.properties = properties;
        this.database = database;
    }

    @Override
    public void contribute(Info.Builder builder) {
        Map<String, Object> info = new LinkedHashMap<>();
        String version = EventSourcingInfoContributor.class.getPackage().getImplementationVersion();
        info.put("version", version == null ? "not packaged" : version);
        info.put("applications", List.copyOf(parts.applications().keySet()));
        info.put("store", database ? "jdbc" : "other");
        if (database) {
            info.put("ordering", lower(properties.jdbc().postgresql().ordering()));
            info.put("schema", lower(properties.jdbc().schema()));
        }
        builder.withDetail("eventsourcing", info);
    }

    private static String lower(Enum<?> setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }
}
