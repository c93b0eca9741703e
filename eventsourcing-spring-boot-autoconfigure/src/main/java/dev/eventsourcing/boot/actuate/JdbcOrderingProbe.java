package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.jdbc.OrderingStatus;
import dev.eventsourcing.persistence.ApplicationRecorder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Probes at the logs in databases. */
final class JdbcOrderingProbe implements OrderingProbe {

    @Override
    public Optional<Report> of(ApplicationRecorder recorder) {
        return recorder instanceof JdbcRecorder jdbc ? Optional.of(report(jdbc.orderingStatus())) : Optional.empty();
    }

    private static Report report(OrderingStatus status) {
        return new Report(
                status.ordering().name().toLowerCase(Locale.ROOT),
                heldFor(status),
                status.waiting(),
                holders(status.holders()),
                holders(status.rowHolders()));
    }

    /** Readers wait for the horizon, and writers for who has the lock. */
    private static Duration heldFor(OrderingStatus status) {
        Stream<Duration> holders =
                status.waiting() == 0 ? Stream.of() : status.holders().stream().map(OrderingStatus.Holder::age);
        return Stream.concat(Stream.of(status.horizonAge()), holders)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static List<Map<String, Object>> holders(List<OrderingStatus.Holder> holders) {
        return holders.stream().map(JdbcOrderingProbe::holder).toList();
    }

    /** Leaves out the statement, in which there may be values. */
    private static Map<String, Object> holder(OrderingStatus.Holder holder) {
        Map<String, Object> shown = new LinkedHashMap<>();
        if (holder.pid() != null) {
            shown.put("pid", holder.pid());
        }
        if (holder.prepared() != null) {
            shown.put("prepared", holder.prepared());
        }
        shown.put("applicationName", holder.applicationName());
        shown.put("user", holder.user());
        shown.put("state", holder.state());
        shown.put("ageSeconds", holder.age().toMillis() / 1000.0);
        return shown;
    }
}
