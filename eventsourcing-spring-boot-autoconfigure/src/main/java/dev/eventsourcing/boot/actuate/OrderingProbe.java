package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.persistence.ApplicationRecorder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.ClassUtils;

/** Probes whether a log goes on, where its store can tell. Safe for use by several threads. */
@FunctionalInterface
interface OrderingProbe {

    /** Returns how the log of a recorder is ordered, empty if its store cannot tell; asks the store. */
    Optional<Report> of(ApplicationRecorder recorder);

    /** Returns one that knows the stores whose classes are there. */
    static OrderingProbe forClassesOf(ClassLoader loader) {
        return ClassUtils.isPresent("dev.eventsourcing.jdbc.JdbcRecorder", loader)
                ? new JdbcOrderingProbe()
                : recorder -> Optional.empty();
    }

    /**
     * How a log is ordered, and who holds it up.
     *
     * @param ordering its name in the settings
     * @param heldFor for how long others have waited for the same, zero if nobody waits
     * @param waiting how many transactions wait
     * @param holders who is waited for: enough to find the transactions, and nothing of their statements
     * @param rowHolders the same of those that keep single saves waiting, and not the log
     */
    record Report(
            String ordering,
            Duration heldFor,
            int waiting,
            List<Map<String, Object>> holders,
            List<Map<String, Object>> rowHolders) {

        Map<String, Object> details() {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("ordering", ordering);
            if (!heldFor.isZero()) {
                details.put("heldForSeconds", heldFor.toMillis() / 1000.0);
                details.put("waiting", waiting);
                details.put("holders", holders);
            }
            if (!rowHolders.isEmpty()) {
                details.put("rowHolders", rowHolders);
            }
            return details;
        }
    }
}
