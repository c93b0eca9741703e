package dev.eventsourcing.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** A PostgreSQL that can be stopped and started, with its data and on its port. */
final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres.Builder builder;
    private EmbeddedPostgres server;

    /** @param data an empty folder */
    PostgresServer(Path data) {
        this.builder = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        this.server = started();
        builder.setPort(server.getPort());
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Returns how many connections clients have, beside the one that asks. */
    int connections() {
        return select("select pid from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid()")
                .size();
    }

    /** Returns the ids of all that an application has events of. */
    Set<String> originators(String application) {
        return select("select distinct originator_id from " + application + "_events");
    }

    private Set<String> select(String query) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            Set<String> values = new HashSet<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        server = started();
    }

    private EmbeddedPostgres started() {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
