package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether an application's log goes on, and who holds it up if it does not. SQLite does not tell of holders and waiters.
 *
 * @param ordering how the log is ordered at present
 * @param head the highest notification id that can be seen, 0 if there is none
 * @param horizon the id up to which readers can go, 0 or more; below the head only if the ordering is concurrent
 * @param horizonAge for how long this process has kept events back above the same horizon, zero if it keeps none back
 * @param waiting how many transactions wait for the ordering lock, in all processes
 * @param holders the transactions that hold the ordering lock, or have announced ids that are not visible; oldest first
 */
public record OrderingStatus(
        Ordering ordering, long head, long horizon, Duration horizonAge, int waiting, List<Holder> holders) {

    /** Makes a copy of the holders. */
    public OrderingStatus {
        holders = List.copyOf(holders);
    }

    /**
     * A transaction that others wait for. What the database user may not see is empty.
     *
     * @param pid the process of the server that runs it; null if it was prepared for two-phase commit and runs nowhere
     * @param prepared the name that it was prepared under, else null
     * @param applicationName what the client calls itself
     * @param user who is connected, or has prepared it
     * @param state of the connection, such as {@code idle in transaction}; {@code prepared} if it runs nowhere
     * @param age how long ago the transaction began, or was prepared
     * @param query the beginning of the statement that runs, or ran last
     */
    public record Holder(
            @Nullable Integer pid,
            @Nullable String prepared,
            String applicationName,
            String user,
            String state,
            Duration age,
            String query) {

        /** Tells what a person has to know to find the transaction, and to end it. */
        @Override
        public String toString() {
            String name = prepared != null ? "prepared transaction '" + prepared + "'" : "pid " + pid;
            return name + " (application_name \"" + applicationName + "\", user \"" + user + "\", " + state + ", begun "
                    + age.toMillis() + " ms ago" + (query.isEmpty() ? "" : ": " + query) + ")";
        }
    }

    /** Tells where the log is, and who holds it up. */
    @Override
    public String toString() {
        return "ordering " + ordering.sql() + ", head " + head + ", horizon " + horizon + " for "
                + horizonAge.toMillis()
                + " ms, " + waiting + " waiting, held by "
                + (holders.isEmpty()
                        ? "nobody that the database tells of"
                        : holders.stream().map(Holder::toString).collect(Collectors.joining("; ")));
    }
}
