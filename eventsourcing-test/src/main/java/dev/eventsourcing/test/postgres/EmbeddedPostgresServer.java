package dev.eventsourcing.test.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL server from embedded binaries, for tests: no Docker, and it runs as root too.
 *
 * <p>It starts with the first database that is asked for, once for each JVM, listens on a free local port, and ends
 * with the JVM. Its data are not flushed to disk and are deleted in the end. Safe for use by several threads.
 */
public final class EmbeddedPostgresServer {

    private static final String USER = "postgres";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /**
     * How to reach a database.
     *
     * @param url JDBC URL
     * @param username a superuser
     * @param password the server accepts any, most clients ask for one
     */
    public record Database(String url, String username, String password) {

        /** Returns the properties that lead Spring Boot there, as test contexts take them: {@code key=value}. */
        public String[] springProperties() {
            return new String[] {
                "spring.datasource.url=" + url,
                "spring.datasource.username=" + username,
                "spring.datasource.password=" + password
            };
        }
    }

    private EmbeddedPostgresServer() {}

    /**
     * Makes a database that is empty and nobody else's.
     *
     * @throws UncheckedIOException if the server cannot be started
     * @throws IllegalStateException if the server refuses to make the database
     */
    public static Database newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not make the database " + name, e);
        }
        return new Database(Server.INSTANCE.getJdbcUrl(USER, name), USER, USER);
    }

    /** Starts the server when it is used first. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_prepared_transactions", "10")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL cannot start", e);
            }
        }
    }
}
