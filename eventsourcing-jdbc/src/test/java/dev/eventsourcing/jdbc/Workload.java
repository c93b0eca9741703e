package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writers of every kind at work on the events of an application: saves that share commits, some of them contested, saves
 * with a position, callers' transactions that dawdle, roll back or go on for long, and inserts by hand. Each tells what
 * it was told.
 */
final class Workload implements AutoCloseable {

    private static final int WRITERS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<CompletableFuture<Void>> writers = new ArrayList<>();
    private final Set<Long> idsOfOwnSaves = ConcurrentHashMap.newKeySet();
    private final AtomicLong contests = new AtomicLong();
    private final AtomicLong positions = new AtomicLong();
    private final Consumer<Told> told;
    private final JdbcInfrastructureFactory factory;
    private final ProcessRecorder recorder;
    private final OriginatorIds ids;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String upstream = UUID.randomUUID().toString();
    private volatile boolean ended;

    /** Lets writers begin. */
    Workload(HikariDataSource pool, JdbcSettings settings, Consumer<Told> told) {
        this.told = told;
        this.factory = connect(pool, settings);
        this.recorder = recorder(factory);
        this.ids = dialect(pool).originatorIds(settings.originatorIdType());
        this.jdbc = new JdbcTemplate(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        for (int i = 0; i < WRITERS; i++) {
            writers.add(CompletableFuture.runAsync(this::writeOnAndOn, threads));
        }
    }

    static JdbcInfrastructureFactory connect(DataSource pool, JdbcSettings settings) {
        Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());
        return new JdbcInfrastructureFactory(pool, mapper, settings, Clock.systemUTC());
    }

    static ProcessRecorder recorder(JdbcInfrastructureFactory factory) {
        return factory.create("universe").recorder();
    }

    private static Dialect dialect(HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            return Dialect.of(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void writeOnAndOn() {
        while (!ended) {
            int kind = ThreadLocalRandom.current().nextInt(100);
            Attempt attempt = newAttempt();
            if (kind < 60) {
                save(attempt, () -> saveForItself(attempt));
            } else if (kind < 65) {
                Tracking position = new Tracking(upstream, positions.incrementAndGet());
                save(attempt, () -> recorder.insertEvents(attempt.events(), position));
            } else if (kind < 85) {
                saveInTransaction(attempt, () -> recorder.insertEvents(attempt.events()));
            } else {
                saveInTransaction(attempt, () -> insertByHand(attempt));
            }
        }
    }

    private List<Long> saveForItself(Attempt attempt) {
        List<Long> stored = recorder.insertEvents(attempt.events());
        idsOfOwnSaves.addAll(stored);
        return stored;
    }

    /** Returns the ids of what was saved so far in no transaction of a caller, and with no position. */
    Set<Long> idsOfOwnSaves() {
        return idsOfOwnSaves;
    }

    /** Every tenth is of an originator that others, in other processes too, want at the same time. */
    private Attempt newAttempt() {
        int size = 1 + ThreadLocalRandom.current().nextInt(3);
        return ThreadLocalRandom.current().nextInt(10) == 0
                ? Attempt.of(new UUID(0, contests.incrementAndGet() / 6), size)
                : Attempt.ofNewOriginator(size);
    }

    private void save(Attempt attempt, Supplier<List<Long>> insert) {
        try {
            told.accept(Told.stored(attempt, insert.get()));
        } catch (UnknownOutcomeException e) {
            told.accept(Told.unknown(attempt, e));
        } catch (PersistenceException | ConcurrencyException e) {
            told.accept(Told.refused(attempt, e));
        }
    }

    private void saveInTransaction(Attempt attempt, Runnable insert) {
        boolean[] commits = {false};
        try {
            transaction.executeWithoutResult(status -> {
                insert.run();
                dawdle();
                if (ThreadLocalRandom.current().nextInt(10) == 0) {
                    status.setRollbackOnly();
                } else {
                    commits[0] = true;
                }
            });
            told.accept(commits[0] ? Told.stored(attempt, idsOf(attempt)) : Told.rolledBack(attempt));
        } catch (NestedRuntimeException | PersistenceException | ConcurrencyException e) {
            told.accept(commits[0] ? Told.unknown(attempt, e) : Told.refused(attempt, e));
        }
    }

    private static void dawdle() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long longest = random.nextInt(200) == 0 ? 1_000_000_000 : 10_000_000;
        LockSupport.parkNanos(random.nextLong(longest));
    }

    private List<Long> idsOf(Attempt attempt) {
        try {
            return recorder.selectNotificationIds(attempt.events());
        } catch (PersistenceException e) {
            return List.of();
        }
    }

    private void insertByHand(Attempt attempt) {
        for (StoredEvent event : attempt.events()) {
            jdbc.update(
                    "INSERT INTO universe_events (originator_id, originator_version, topic, state) VALUES (?, ?, ?, ?)",
                    ids.toColumn(event.originatorId()),
                    event.originatorVersion(),
                    event.topic(),
                    event.state());
        }
    }

    /** Lets the writers end what they have begun; throws what one of them did not expect. */
    void end() {
        ended = true;
        writers.forEach(CompletableFuture::join);
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdownNow();
        factory.close();
    }
}
