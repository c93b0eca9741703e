package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the endpoint of event sourcing.
 *
 * @param showPayloads When to show what is in events and what exceptions say of them.
 * @param roles Roles of those who are authorized to see payloads; whoever is authenticated if empty.
 * @param timeout How long a look at applications and processors waits for the stores at the most.
 */
@ConfigurationProperties("eventsourcing.endpoint")
public record EventSourcingEndpointProperties(
        @DefaultValue("never") Show showPayloads,
        @DefaultValue Set<String> roles,
        @DefaultValue("5s") Duration timeout) {

    /** @throws dev.eventsourcing.domain.EventSourcingException if a value is out of range, naming the full key */
    public EventSourcingEndpointProperties {
        InvalidSettingException.requirePositive("eventsourcing.endpoint.timeout", timeout);
        roles = Set.copyOf(roles);
    }

    /** Tells whether payloads are shown to somebody. */
    boolean showsPayloads(SecurityContext who) {
        return showPayloads.isShown(who, roles);
    }

    /** Tells whether payloads are shown where it is not known to whom. */
    boolean showsPayloads() {
        return showPayloads.isShown(false);
    }
}
