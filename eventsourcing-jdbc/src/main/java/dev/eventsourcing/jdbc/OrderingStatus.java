package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether an application's log goes on, and who holds it up if it does not. SQLite does not tell of holders and
 * waiters.
 *
 * @param ordering how the log is ordered at present
 * @param head the highest notification id that can be seen, 0 if there is none; empty if nobody may look at present,
 *     because the table is held
 * @param horizon the id up to which readers can go, 0 or more; below the head only if the ordering is concurrent; empty
 *     if nobody may look
 * @param horizonAge for how long this process has kept events back above the same horizon, zero if it keeps none back
 * @param waiting how many transactions wait to write, for the ordering lock or for the table, in all processes
 * @param holders the transactions that hold the ordering lock, have announced ids that are not visible, or keep others
 *     from writing to the table, as who makes an index does; oldest first
 * @param rowHolders the transactions that keep single saves waiting, and not the log: they have inserted the same
 *     version
 */
public record OrderingStatus(
        Ordering ordering,
        OptionalLong head,
        OptionalLong horizon,
        Duration horizonAge,
        int waiting,
        List<Holder> holders,
        List<Holder> rowHolders) {

    /** Makes copies of the holders. */
    public OrderingStatus {
        holders = List.copyOf(holders);
        rowHolders = List.copyOf(rowHolders);
    }

    /** Tells whether somebody holds up the log, and not just a save for itself. */
    boolean isHeldUp() {
        return waiting > 0 || !holders.isEmpty() || !horizonAge.isZero();
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
            return described(query.isEmpty() ? "" : ": " + query);
        }

        /** For whoever need not see it: there may be values in it. */
        String withoutQuery() {
            return described("");
        }

        private String described(String statement) {
            String name = prepared != null ? "prepared transaction '" + prepared + "'" : "pid " + pid;
            return name + " (application_name \"" + applicationName + "\", user \"" + user + "\", " + state + ", begun "
                    + age.toMillis() + " ms ago" + statement + ")";
        }
    }

    private static String shown(OptionalLong id) {
        return id.isPresent() ? String.valueOf(id.getAsLong()) : "not to be seen";
    }

    /** Tells where the log is, and who holds it up. */
    @Override
    public String toString() {
        return "ordering " + ordering.sql() + ", head " + shown(head) + ", horizon " + shown(horizon) + " for "
                + horizonAge.toMillis()
                + " ms, " + waiting + " waiting, held by "
                + (holders.isEmpty() ? "nobody that the database tells of" : named(holders))
                + (rowHolders.isEmpty() ? "" : "; a save waits for what was inserted by " + named(rowHolders));
    }

    private static String named(List<Holder> holders) {
        return holders.stream().map(Holder::toString).collect(Collectors.joining("; "));
    }
}
