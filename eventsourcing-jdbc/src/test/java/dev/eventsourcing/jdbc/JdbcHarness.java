package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.test.contract.DatabaseHarness;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store of the contract suites, on a database. */
final class JdbcHarness implements DatabaseHarness {

    private final TestDatabase database;
    private final JdbcSettings settings;
    private final List<JdbcInfrastructureFactory> factories = new ArrayList<>();

    JdbcHarness(TestDatabase database, JdbcSettings settings, IdType ids) {
        this.database = database;
        this.settings = settings.with(OriginatorIdType.valueOf(ids.name()));
    }

    @Override
    public InfrastructureFactory connect(Mapper mapper) {
        return connect(mapper, settings);
    }

    @Override
    public InfrastructureFactory connect(Mapper mapper, Duration lockTimeout) {
        return connect(mapper, settings.withLockTimeout(lockTimeout));
    }

    @Override
    public InfrastructureFactory connectWithoutTables(Mapper mapper) {
        database.dropTables();
        return connect(mapper, settings.with(SchemaMode.NONE));
    }

    private InfrastructureFactory connect(Mapper mapper, JdbcSettings chosen) {
        JdbcInfrastructureFactory factory =
                new JdbcInfrastructureFactory(database.newPool(), mapper, chosen, Clock.systemUTC());
        factories.add(factory);
        return factory;
    }

    @Override
    public void breakConnections() {
        database.breakConnections();
    }

    @Override
    public void inTransaction(Runnable work) {
        inTransaction(database.pools().iterator(), work);
    }

    /** Opens a transaction on every pool, because the work may use a recorder of any. */
    private static void inTransaction(Iterator<HikariDataSource> pools, Runnable work) {
        if (pools.hasNext()) {
            new TransactionTemplate(new JdbcTransactionManager(pools.next()))
                    .executeWithoutResult(status -> inTransaction(pools, work));
        } else {
            work.run();
        }
    }

    @Override
    public void close() {
        factories.forEach(JdbcInfrastructureFactory::close);
        database.close();
    }
}
