package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How originator ids stand in a column. */
enum OriginatorIds {
    NATIVE_UUID("uuid") {
        @Override
        Object toColumn(OriginatorId id) {
            return uuid(id);
        }

        @Override
        OriginatorId fromColumn(ResultSet row, int column) throws SQLException {
            return OriginatorId.of(row.getObject(column, UUID.class));
        }
    },

    BLOB_UUID("BLOB") {
        @Override
        Object toColumn(OriginatorId id) {
            UUID uuid = uuid(id);
            return ByteBuffer.allocate(16)
                    .putLong(uuid.getMostSignificantBits())
                    .putLong(uuid.getLeastSignificantBits())
                    .array();
        }

        @Override
        OriginatorId fromColumn(ResultSet row, int column) throws SQLException {
            ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(column));
            return OriginatorId.of(new UUID(bytes.getLong(), bytes.getLong()));
        }
    },

    TEXT("text") {
        @Override
        Object toColumn(OriginatorId id) {
            if (id instanceof OriginatorId.Text text) {
                return text.value();
            }
            throw new IllegalArgumentException(
                    "The originator " + id + " is named by a UUID, but this store is configured for strings");
        }

        @Override
        OriginatorId fromColumn(ResultSet row, int column) throws SQLException {
            return OriginatorId.of(row.getString(column));
        }
    };

    private final String columnType;

    OriginatorIds(String columnType) {
        this.columnType = columnType;
    }

    /** Returns the type of the column, and on PostgreSQL of the elements of an array of ids. */
    String columnType() {
        return columnType;
    }

    /**
     * Returns what is handed to the driver.
     *
     * @throws IllegalArgumentException if the id is of the other kind
     */
    abstract Object toColumn(OriginatorId id);

    abstract OriginatorId fromColumn(ResultSet row, int column) throws SQLException;

    private static UUID uuid(OriginatorId id) {
        if (id instanceof OriginatorId.Uuid uuid) {
            return uuid.value();
        }
        throw new IllegalArgumentException(
                "The originator \"" + id + "\" is named by a string, but this store is configured for UUIDs");
    }
}
