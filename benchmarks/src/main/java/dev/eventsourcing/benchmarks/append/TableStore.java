package dev.eventsourcing.benchmarks.append;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table of events.
 *
 * @param truncate the statement that empties a table of that name
 */
record TableStore(JdbcTemplate jdbc, String table, String truncate) implements Contender.Store {

    static TableStore postgresql(JdbcTemplate jdbc, String table) {
        return new TableStore(jdbc, table, "TRUNCATE TABLE ");
    }

    static TableStore sqlite(JdbcTemplate jdbc, String table) {
        return new TableStore(jdbc, table, "DELETE FROM ");
    }

    @Override
    public void empty() {
        jdbc.execute(truncate + table);
    }

    @Override
    public long count() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
        return count == null ? 0 : count;
    }
}
