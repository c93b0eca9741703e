package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.StartFrom;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.boot.convert.DurationStyle;

/** Prints the settings of a processor as they would be set. */
record ProcessorSettingsText(ProcessorSettings settings) {

    @Override
    public String toString() {
        return "poll-interval=" + text(settings.pollInterval())
                + ", batch-size=" + settings.batchSize()
                + ", retry.max-attempts=" + settings.retry().maxAttempts()
                + ", retry.initial-delay=" + text(settings.retry().initialDelay())
                + ", retry.multiplier=" + settings.retry().multiplier()
                + ", retry.max-delay=" + text(settings.retry().maxDelay())
                + ", on-error=" + settings.onError().name().toLowerCase(Locale.ROOT)
                + ", topics=" + (settings.topics().isEmpty() ? "all" : new TreeSet<>(settings.topics()))
                + ", start-from=" + text(settings.startFrom())
                + ", partitions=" + settings.partitions()
                + ", lag-threshold=" + settings.lagThreshold()
                + ", stall-threshold=" + text(settings.stallThreshold());
    }

    private static String text(Duration duration) {
        return DurationStyle.SIMPLE.print(duration);
    }

    private static String text(StartFrom from) {
        if (from instanceof StartFrom.After after) {
            return Long.toString(after.notificationId() + 1);
        }
        if (from instanceof StartFrom.At at) {
            return at.time().toString();
        }
        return from instanceof StartFrom.End ? "end" : "beginning";
    }
}
