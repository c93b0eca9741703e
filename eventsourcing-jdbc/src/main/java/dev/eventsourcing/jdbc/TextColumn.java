package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How a column of text is read that is never null. */
@FunctionalInterface
interface TextColumn {

    /** As every driver can. */
    TextColumn USUAL = ResultSet::getString;

    /**
     * For SQLite databases in UTF-8: their bytes as they are. The driver's own way takes as long as the rest of a row.
     */
    TextColumn UTF8_BYTES = (row, column) -> new String(row.getBytes(column), UTF_8);

    String read(ResultSet row, int column) throws SQLException;
}
