package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.jdbc.Ordering;
import dev.eventsourcing.jdbc.SchemaMode;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The library as its users have it, with its default settings but for the ordering and a timeout that nobody meets. */
final class Library implements AutoCloseable {

    private final JdbcInfrastructureFactory infrastructure;
    private final TransactionTemplate transaction;
    private final String name;
    private final Application application;

    Library(DataSource dataSource, String name, Ordering ordering) {
        this(dataSource, name, JdbcSettings.DEFAULTS.with(ordering));
    }

    private Library(DataSource dataSource, String name, JdbcSettings settings) {
        this.name = name;
        this.infrastructure = new JdbcInfrastructureFactory(
                dataSource,
                Item.mapper(),
                settings.with(SchemaMode.MIGRATE).withLockTimeout(Duration.ofMinutes(1)),
                Clock.systemUTC());
        JdbcTransactionManager manager = new JdbcTransactionManager(dataSource);
        manager.addListener(infrastructure.transactionListener());
        this.transaction = new TransactionTemplate(manager);
        this.application = new Application(name, infrastructure, Item.class);
    }

    /** Returns it as it is when saves do not share commits. */
    static Library withoutGroupCommit(DataSource dataSource, String name) {
        return new Library(dataSource, name, JdbcSettings.DEFAULTS.withGroupCommit(false));
    }

    Application application() {
        return application;
    }

    /** Returns transactions that the library knows of. */
    TransactionTemplate transaction() {
        return transaction;
    }

    String table() {
        return name + "_events";
    }

    @Override
    public void close() {
        infrastructure.close();
    }
}
