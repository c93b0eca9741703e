package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import java.sql.SQLException;

/** The database cannot be reached when it is needed for the first time. One that is lost later is another failure. */
public final class DatabaseUnreachableException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    DatabaseUnreachableException(String reason, SQLException cause) {
        super(
                "The database cannot be reached: " + reason,
                "Check that the database is up, and the URL, user name and password of the DataSource, which Spring Boot has from"
                        + " spring.datasource.url, username and password",
                cause);
    }
}
