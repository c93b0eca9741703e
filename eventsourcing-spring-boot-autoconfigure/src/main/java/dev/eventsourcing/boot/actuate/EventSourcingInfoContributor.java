package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.internal.ApplicationDescriptions;
import dev.eventsourcing.persistence.InfrastructureFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells which release it is, and how each application is set up. Asks no store. */
final class EventSourcingInfoContributor implements InfoContributor {

    private final ContextApplications parts;
    private final ObjectProvider<InfrastructureFactory> infrastructure;

    EventSourcingInfoContributor(ContextApplications parts, ObjectProvider<InfrastructureFactory> infrastructure) {
        this.parts = parts;
        this.infrastructure = infrastructure;
    }

    @Override
    public void contribute(Info.Builder builder) {
        Map<String, Object> info = new LinkedHashMap<>();
        String version = EventSourcingInfoContributor.class.getPackage().getImplementationVersion();
        info.put("version", version == null ? "not packaged" : version);
        Map<String, Object> applications = new LinkedHashMap<>();
        parts.applications().keySet().forEach(name -> applications.put(name, describe(name)));
        info.put("applications", applications);
        builder.withDetail("eventsourcing", info);
    }

    private Map<String, String> describe(String application) {
        return infrastructure.getIfUnique() instanceof ApplicationDescriptions descriptions
                ? descriptions.describe(application)
                : Map.of("store", "other");
    }
}
