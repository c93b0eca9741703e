package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Up to where a log is final: nothing that is not visible yet will appear there. */
interface Horizon {

    /** The horizon of a database in which ids become visible in their order whatever happens. */
    Horizon NONE = new Horizon() {
        @Override
        public long known() {
            return Long.MAX_VALUE;
        }

        @Override
        public long ask(long visible) {
            return Long.MAX_VALUE;
        }

        @Override
        public void keptBackAbove(long end) {}

        @Override
        public void passed(long id) {}

        @Override
        public Duration age() {
            return Duration.ZERO;
        }

        @Override
        public Duration ageNow() {
            return Duration.ZERO;
        }

        @Override
        public OrderingStatus status(Connection connection, Function<JdbcTemplate, OptionalLong> max) {
            OptionalLong head =
                    OptionalLong.of(max.apply(new JdbcTemplate(new SingleConnectionDataSource(connection, true)))
                            .orElse(0));
            return new OrderingStatus(Ordering.STRICT, head, head, Duration.ZERO, 0, List.of(), List.of());
        }
    };

    /** Returns the highest horizon so far without asking for it, 0 or more. */
    long known();

    /**
     * Returns the present horizon; what a statement reads that begins later can be trusted up to it.
     *
     * @param visible the highest id that was read, and the highest horizon to return: what was committed is all that a
     *     crash of the server leaves
     */
    long ask(long visible);

    /** Is told that a reader would have got events above an id, if the horizon were higher. */
    void keptBackAbove(long end);

    /** Is told that a reader has got events up to an id, 0 if there were none. */
    void passed(long id);

    /** Returns for how long the same horizon has kept events back, zero if it keeps none back as far as is known. */
    Duration age();

    /** As {@link #age()}, and looks whether the horizon has moved meanwhile. */
    Duration ageNow();

    /**
     * Returns where the log is, and who holds it up.
     *
     * @param max asks for the highest id that can be seen
     */
    OrderingStatus status(Connection connection, Function<JdbcTemplate, OptionalLong> max) throws SQLException;
}
