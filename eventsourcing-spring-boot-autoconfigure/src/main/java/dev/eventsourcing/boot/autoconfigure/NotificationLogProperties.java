package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notification logs over HTTP.
 *
 * @param enabled Whether notification logs are served over HTTP. Whoever reaches the path reads every event as it is
 *     stored, so protect it.
 * @param applications Names of the applications whose logs are served; by default all of them.
 * @param path Where the logs are; "{application}" in it stands for the name. By default "/notifications" for one
 *     application and "/{application}/notifications" for several.
 * @param pollInterval How often a log is looked at for the sake of its streams, beside prompts.
 * @param heartbeatInterval How often an idle stream sends a comment. Shorter than what proxies and clients wait for.
 * @param maxStreams Number of streams that may be open at once; others are refused.
 */
@ConfigurationProperties("eventsourcing.web.notification-log")
public record NotificationLogProperties(
        @DefaultValue("false") Boolean enabled,
        @DefaultValue Set<String> applications,
        @Nullable String path,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("15s") Duration heartbeatInterval,
        @DefaultValue("100") Integer maxStreams) {

    private static final String PREFIX = "eventsourcing.web.notification-log.";

    /** @throws dev.eventsourcing.domain.EventSourcingException if a value is out of range, naming the full key */
    public NotificationLogProperties {
        applications = Set.copyOf(applications);
        if (path != null && !path.matches("(/[^/]+)+")) {
            throw new InvalidSettingException(
                    PREFIX + "path is \"" + path + "\".",
                    "Begin it with a slash and end it with none: /notifications.");
        }
        InvalidSettingException.requirePositive(PREFIX + "poll-interval", pollInterval);
        InvalidSettingException.requirePositive(PREFIX + "heartbeat-interval", heartbeatInterval);
        if (maxStreams < 1) {
            throw new InvalidSettingException(PREFIX + "max-streams is " + maxStreams + ".", "Set it to 1 or more.");
        }
    }

    /** Returns the path of an application's log, where that many logs are served. */
    String path(String application, int logs) {
        String pattern = path != null ? path : logs == 1 ? "/notifications" : "/{application}/notifications";
        if (logs > 1 && !pattern.contains("{application}")) {
            throw new InvalidSettingException(
                    PREFIX + "path is \"" + path + "\", and it is the path of " + logs + " logs.",
                    "Put {application} into it, or name one application in " + PREFIX + "applications.");
        }
        return pattern.replace("{application}", application);
    }
}
