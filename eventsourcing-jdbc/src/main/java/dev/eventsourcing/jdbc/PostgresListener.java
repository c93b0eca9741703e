package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for other processes' notice of new events, on one connection that it keeps, and connects again when that breaks.
 * Notices can be lost meanwhile, so everybody is prompted after each connect.
 *
 * <p>Safe for use by several threads.
 */
final class PostgresListener implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(PostgresListener.class);

    /** For so long a new channel waits at the most. */
    private static final Duration TURN = Duration.ofMillis(200);

    /** After so long a silence the connection is tried, as nobody says when a wire is cut. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** A server that takes longer for a statement that does nothing counts as gone. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final Duration silence;
    private final Duration answer;
    private final Map<String, Runnable> channels = new ConcurrentHashMap<>();
    private @Nullable Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);

    PostgresListener(DataSource dataSource) {
        this(dataSource, SILENCE, ANSWER);
    }

    /**
     * @param silence after which the connection is tried
     * @param answer how long the server may take for a statement, a second or more
     */
    PostgresListener(DataSource dataSource, Duration silence, Duration answer) {
        this.dataSource = dataSource;
        this.silence = silence;
        this.answer = answer;
    }

    /** Listens on a channel from now on, and runs the action for each notice. */
    synchronized void listen(String channel, Runnable action) {
        channels.put(channel, action);
        if (thread == null && !isClosed()) {
            thread = new Thread(this::run, "eventsourcing-listener");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE.dividedBy(2);
        while (!isClosed()) {
            Set<String> heard = new HashSet<>();
            try (Connection connection = dataSource.getConnection()) {
                follow(connection, heard);
            } catch (SQLException | RuntimeException e) {
                if (!isClosed()) {
                    pause = heard.isEmpty() ? min(pause.multipliedBy(2), LONGEST_PAUSE) : FIRST_PAUSE;
                    logger.warn(
                            "New events of other processes are not noticed before the next poll; listening again in {} ms: {}",
                            pause.toMillis(),
                            e.getMessage());
                    rest(pause);
                }
            }
        }
    }

    private void follow(Connection connection, Set<String> heard) throws SQLException {
        PGConnection notices = connection.unwrap(PGConnection.class);
        int networkTimeout = connection.getNetworkTimeout();
        try {
            connection.setNetworkTimeout(Runnable::run, (int) answer.toMillis());
            connection.setAutoCommit(true);
            long heardOf = System.nanoTime();
            while (!isClosed()) {
                for (String channel : channels.keySet()) {
                    if (heard.add(channel)) {
                        execute(connection, "LISTEN " + channel);
                        prompt(channel);
                    }
                }
                Set<String> noticed = receive(notices);
                noticed.forEach(this::prompt);
                if (!noticed.isEmpty()) {
                    heardOf = System.nanoTime();
                } else if (System.nanoTime() - heardOf >= silence.toNanos()) {
                    execute(connection, "SELECT 1");
                    heardOf = System.nanoTime();
                }
            }
        } finally {
            release(connection, networkTimeout);
        }
    }

    /** A thousand notices for a channel are one. */
    private static Set<String> receive(PGConnection notices) throws SQLException {
        Set<String> noticed = new HashSet<>();
        PGNotification[] received = notices.getNotifications((int) TURN.toMillis());
        if (received != null) {
            for (PGNotification notification : received) {
                noticed.add(notification.getName());
            }
        }
        return noticed;
    }

    /** Nobody who gets this connection from the pool later is to receive notices. */
    private static void release(Connection connection, int networkTimeout) throws SQLException {
        try {
            execute(connection, "UNLISTEN *");
            connection.setNetworkTimeout(Runnable::run, networkTimeout);
        } catch (SQLException e) {
            connection.abort(Runnable::run);
        }
    }

    private void prompt(String channel) {
        Runnable action = channels.get(channel);
        if (action != null) {
            action.run();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean isClosed() {
        return closing.getCount() == 0;
    }

    private void rest(Duration pause) {
        try {
            closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closing.countDown(); // somebody wants this thread to end
        }
    }

    /** Stops listening and gives the connection back. */
    @Override
    public void close() {
        closing.countDown();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running == null) {
            return;
        }
        try {
            running.join(TURN.multipliedBy(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
