package dev.eventsourcing.jdbc;

/**
 * What PostgreSQL says in short when a statement fails.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">its error codes</a>
 */
final class SqlStates {

    /** The class of those of a connection. */
    static final String CONNECTION_EXCEPTION = "08";

    static final String UNIQUE_VIOLATION = "23505";
    static final String READ_ONLY_SQL_TRANSACTION = "25006";
    static final String IDLE_IN_TRANSACTION_SESSION_TIMEOUT = "25P03";
    static final String SERIALIZATION_FAILURE = "40001";
    static final String DEADLOCK_DETECTED = "40P01";
    static final String INSUFFICIENT_PRIVILEGE = "42501";
    static final String UNDEFINED_TABLE = "42P01";
    static final String LOCK_NOT_AVAILABLE = "55P03";
    static final String QUERY_CANCELED = "57014";

    /** What those of a server begin with that is shut down, or that ends a connection. */
    static final String OPERATOR_INTERVENTION_SHUTDOWN = "57P";

    private SqlStates() {}
}
