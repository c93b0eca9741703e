package dev.eventsourcing.jdbc;

import org.springframework.jdbc.UncategorizedSQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

class SqliteGivingWayTests extends GivingWayContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    /** What the driver throws: in a processor's transaction, which writes from its beginning, SQLite itself has no reason to. */
    @Override
    void giveWay() {
        throw new UncategorizedSQLException(
                "update", null, DB.newSQLException(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT.code, "database is locked"));
    }
}
