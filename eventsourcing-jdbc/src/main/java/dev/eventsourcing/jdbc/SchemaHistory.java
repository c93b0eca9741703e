package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Flyway has noted of the scripts that were run, read without it, which is several times faster than to have it
 * look. Where this does not say that all is well, Flyway has to be asked.
 */
final class SchemaHistory {

    private static final Logger logger = LoggerFactory.getLogger(SchemaHistory.class);

    private final DataSource dataSource;
    private final Dialect dialect;

    /** A script that was run. */
    record Entry(String version, String description, String type, int checksum) {}

    /** What can be told of a history. */
    enum State {
        /** There is none: nothing was ever run. */
        MISSING,
        /** Exactly these scripts were run, as they are. */
        COMPLETE,
        /** Anything else. */
        UNCLEAR
    }

    SchemaHistory(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    State of(Tables tables, SchemaScripts scripts) {
        try (Connection connection = dataSource.getConnection()) {
            if (!exists(connection, tables.schemaHistory())) {
                return State.MISSING;
            }
            return scripts.entries().equals(entries(connection, tables.schemaHistory()))
                    ? State.COMPLETE
                    : State.UNCLEAR;
        } catch (SQLException e) {
            logger.debug("Flyway is asked instead, and tells what is wrong", e);
            return State.UNCLEAR;
        }
    }

    /**
     * Returns the descriptions of the scripts that were run, by their versions; nothing where no history can be read.
     */
    Optional<Map<String, String>> versions(Tables tables) {
        String select = "SELECT version, description FROM " + tables.schemaHistory()
                + " WHERE success AND version IS NOT NULL AND type <> 'BASELINE' ORDER BY installed_rank";
        try (Connection connection = dataSource.getConnection()) {
            if (!exists(connection, tables.schemaHistory())) {
                return Optional.empty();
            }
            Map<String, String> versions = new LinkedHashMap<>();
            try (Statement query = connection.createStatement();
                    ResultSet row = query.executeQuery(select)) {
                while (row.next()) {
                    versions.put(row.getString("version"), row.getString("description"));
                }
            }
            return Optional.of(versions);
        } catch (SQLException e) {
            logger.debug("Which scripts were run cannot be told", e);
            return Optional.empty();
        }
    }

    private boolean exists(Connection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(dialect.hasTableWhereNewOnesAre())) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Returns the scripts that were run, null if there is more to it: one that failed, or that was taken back. */
    private static @Nullable List<Entry> entries(Connection connection, String table) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT version, description, type, checksum, success FROM " + table
                        + " ORDER BY installed_rank")) {
            while (row.next()) {
                String version = row.getString("version");
                if (version == null || !row.getBoolean("success")) {
                    return null;
                }
                String type = row.getString("type");
                if (!type.equals("BASELINE")) {
                    entries.add(new Entry(version, row.getString("description"), type, row.getInt("checksum")));
                }
            }
        }
        return entries;
    }
}
