package dev.eventsourcing.test.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.test.postgres.EmbeddedPostgresServer.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresServerTests {

    @Test
    void isPostgres18() throws SQLException {
        assertThat(query(EmbeddedPostgresServer.newDatabase(), "select version()"))
                .startsWith("PostgreSQL 18");
    }

    @Test
    void makesAnEmptyDatabaseEachTime() throws SQLException {
        Database one = EmbeddedPostgresServer.newDatabase();
        Database two = EmbeddedPostgresServer.newDatabase();
        try (Connection connection = connect(one);
                Statement statement = connection.createStatement()) {
            statement.execute("create table taken (id int)");
        }

        String tables = "select count(*) from information_schema.tables where table_schema = 'public'";
        assertThat(query(one, tables)).isEqualTo("1");
        assertThat(query(two, tables)).isEqualTo("0");
    }

    @Test
    void keepsTextAsUnicode() throws SQLException {
        assertThat(query(EmbeddedPostgresServer.newDatabase(), "show server_encoding"))
                .isEqualTo("UTF8");
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }
}
