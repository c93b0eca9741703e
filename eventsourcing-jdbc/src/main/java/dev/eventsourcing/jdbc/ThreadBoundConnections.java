package dev.eventsourcing.jdbc;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.UserCredentialsDataSourceAdapter;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * DataSources whose connections depend on the thread that asks for one. A save that shares a commit is written on the
 * connection of another thread, and would end up in another tenant's database, or under another user's name.
 */
final class ThreadBoundConnections {

    private static final List<Class<?>> KINDS =
            List.of(AbstractRoutingDataSource.class, UserCredentialsDataSourceAdapter.class);

    private ThreadBoundConnections() {}

    /**
     * Looks whether saves of several threads can share a connection of a DataSource, as far as can be told.
     *
     * @throws SchemaException if not
     */
    static void refuse(DataSource dataSource) {
        for (Class<?> kind : KINDS) {
            if (isOrWraps(dataSource, kind)) {
                throw new SchemaException(
                        "The DataSource is a " + kind.getSimpleName()
                                + ", which chooses a connection by the thread that"
                                + " asks for it; saves that share a commit would use the choice of another thread, and"
                                + " be stored elsewhere or by another user",
                        "Set eventsourcing.jdbc.group-commit.enabled to false, or give each database a DataSource and a"
                                + " store of its own",
                        null);
            }
        }
    }

    private static boolean isOrWraps(DataSource dataSource, Class<?> kind) {
        try {
            return dataSource.isWrapperFor(kind);
        } catch (SQLException e) {
            return kind.isInstance(dataSource);
        }
    }
}
