package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the health of event sourcing.
 *
 * @param timeout How long a look at the health waits for the stores at the most.
 * @param stallThreshold How long a transaction may hold up a log until its application counts as down.
 */
@ConfigurationProperties("eventsourcing.health")
public record EventSourcingHealthProperties(
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("30s") Duration stallThreshold) {

    private static final String PREFIX = "eventsourcing.health.";

    /** @throws dev.eventsourcing.domain.EventSourcingException if a value is out of range, naming the full key */
    public EventSourcingHealthProperties {
        InvalidSettingException.requirePositive(PREFIX + "timeout", timeout);
        InvalidSettingException.requirePositive(PREFIX + "stall-threshold", stallThreshold);
    }
}
