package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import db.callback.UsersCallback;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class UsersCallbackTests {

    @Test
    void isCalledForTheUsersMigrationsAndNotForThoseOfTheLibrary(@TempDir Path folder) {
        DataSource database = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("events.db"));
        Flyway.configure().dataSource(database).table("users_history").load().migrate();
        new Schema(database, Dialect.SQLITE, JdbcSettings.DEFAULTS).prepareApplication(new Tables("called_back"));

        assertThat(UsersCallback.CALLED).contains("users_history").noneMatch(table -> table.startsWith("called_back"));
    }
}
