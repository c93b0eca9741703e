package dev.eventsourcing.boot.web;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.jdbc.OriginatorIdType;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.test.contract.StoreHarness;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The store of the contract suites, on a new database. */
final class JdbcStore implements StoreHarness {

    private final String url;
    private final String username;
    private final String password;
    private final IdType ids;
    private final List<AutoCloseable> opened = new ArrayList<>();

    private JdbcStore(String url, String username, String password, IdType ids) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.ids = ids;
    }

    static JdbcStore sqlite(Path folder, IdType ids) {
        return new JdbcStore("jdbc:sqlite:" + folder.resolve(UUID.randomUUID() + ".db"), "", "", ids);
    }

    static JdbcStore postgresql(IdType ids) {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        return new JdbcStore(database.url(), database.username(), database.password(), ids);
    }

    @Override
    public InfrastructureFactory connect(Mapper mapper) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMinimumIdle(1);
        HikariDataSource pool = new HikariDataSource(config);
        JdbcInfrastructureFactory factory = new JdbcInfrastructureFactory(
                pool, mapper, JdbcSettings.DEFAULTS.with(OriginatorIdType.valueOf(ids.name())), Clock.systemUTC());
        opened.add(factory);
        opened.add(pool);
        return factory;
    }

    @Override
    public void breakConnections() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        for (AutoCloseable one : opened) {
            try {
                one.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
