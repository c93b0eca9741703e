package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An application on a database, a table of the caller's own, and Spring's transactions over both. */
abstract class TransactionFixture {

    static final Duration IMPATIENT = Duration.ofMillis(300);

    private final Topics topics = new Topics();
    TestDatabase database;
    HikariDataSource dataSource;
    JdbcTransactionManager manager;
    TransactionTemplate transaction;
    JdbcTemplate jdbc;
    Application application;
    JdbcInfrastructureFactory infrastructure;

    abstract TestDatabase emptyDatabase();

    @BeforeEach
    void open() {
        database = emptyDatabase();
        use(database.newPool());
        jdbc.execute("CREATE TABLE own_rows (name text)");
    }

    /** Goes on with a pool, and with all that stands on it. */
    void use(HikariDataSource pool) {
        dataSource = pool;
        infrastructure = factory(pool, JdbcSettings.DEFAULTS);
        application = application(infrastructure);
        manager = new JdbcTransactionManager(pool);
        transaction = new TransactionTemplate(manager);
        jdbc = new JdbcTemplate(pool);
    }

    @AfterEach
    void close() {
        database.close();
    }

    JdbcInfrastructureFactory factory(DataSource events, JdbcSettings settings) {
        return new JdbcInfrastructureFactory(
                events, new Mapper(topics, new JacksonTranscoder()), settings, Clock.systemUTC());
    }

    Application application(DataSource events) {
        return application(factory(events, JdbcSettings.DEFAULTS));
    }

    Application impatientApplication() {
        return application(factory(dataSource, JdbcSettings.DEFAULTS.withLockTimeout(IMPATIENT)));
    }

    static Application application(JdbcInfrastructureFactory factory) {
        return new Application("universe", factory, Counter.class);
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** Returns transactions with a propagation of {@link TransactionDefinition}. */
    TransactionTemplate propagating(int propagation) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(propagation);
        return template;
    }

    void saveOne() {
        save();
    }

    List<Recording> save() {
        return application.save(Counter.start());
    }

    Counter stored(Counter counter) {
        return application.repository().get(Counter.class, counter.id());
    }

    boolean isStored(Counter counter) {
        return application.repository().contains(counter.id());
    }

    void insertOwnRow() {
        jdbc.update("INSERT INTO own_rows VALUES ('one')");
    }

    int ownRows() {
        return jdbc.queryForObject("SELECT count(*) FROM own_rows", Integer.class);
    }

    ProcessRecorder recorder() {
        return infrastructure.create("universe").recorder();
    }

    /** Returns what a reader of the whole log sees. */
    List<Notification> log() {
        return recorder().selectNotifications(NotificationSelection.from(1L, Integer.MAX_VALUE));
    }

    static final class Counter extends Aggregate {
        int count;
        private final List<String> log = new ArrayList<>();

        private Counter() {}

        static Counter start() {
            Counter counter = new Counter();
            counter.trigger(new Started());
            return counter;
        }

        void count() {
            trigger(new Counted());
        }

        record Started() implements AggregateEvent<Counter> {
            @Override
            public void apply(Counter counter) {
                counter.log.add("started");
            }
        }

        record Counted() implements AggregateEvent<Counter> {
            @Override
            public void apply(Counter counter) {
                counter.count++;
            }
        }
    }
}
