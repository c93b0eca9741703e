package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * Listens for other processes' notice of new events, on one connection that it keeps, and connects again when that
 * breaks. Notices can be lost meanwhile, so everybody is prompted after each connect.
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

    /** For so long who has asked something waits. */
    private static final int ANSWER_SECONDS = 5;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final Duration silence;
    private final Duration answer;
    private final Map<String, Runnable> channels = new ConcurrentHashMap<>();
    private final Queue<Question<?>> questions = new ConcurrentLinkedQueue<>();
    private @Nullable Thread thread;
    private volatile boolean connected;

    /** Whether it has been said that nothing is heard; the thread's alone. */
    private boolean failing;

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

    /** Listens on a channel no more; the connection goes back when this was the last one. */
    void stopListening(String channel) {
        channels.remove(channel);
    }

    /** Ends the thread when there is nothing to listen for; the next channel begins another. */
    private synchronized boolean isWanted() {
        if (isClosed() || channels.isEmpty()) {
            thread = null;
            return false;
        }
        return true;
    }

    /**
     * Asks on the connection that this listens on.
     *
     * @return empty if there is none, or if it does not answer in time
     */
    <T> Optional<T> ask(ConnectionCallback<T> question) {
        if (!connected) {
            return Optional.empty();
        }
        Question<T> asked = new Question<>(question, new CompletableFuture<>());
        questions.add(asked);
        try {
            return Optional.of(asked.answer().get(ANSWER_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            logger.debug("The connection that is listened on does not answer", e);
            return Optional.empty();
        } finally {
            questions.remove(asked);
        }
    }

    private record Question<T>(ConnectionCallback<T> question, CompletableFuture<T> answer) {

        void ask(Connection connection) {
            try {
                answer.complete(question.doInConnection(connection));
            } catch (SQLException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        }
    }

    private void answer(Connection connection) {
        for (Question<?> asked = questions.poll(); asked != null; asked = questions.poll()) {
            asked.ask(connection);
        }
    }

    private void unlisten(Connection connection, Set<String> heard) throws SQLException {
        for (String channel : Set.copyOf(heard)) {
            if (!channels.containsKey(channel)) {
                execute(connection, "UNLISTEN " + channel);
                heard.remove(channel);
            }
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE.dividedBy(2);
        while (isWanted()) {
            Set<String> heard = new HashSet<>();
            try (Connection connection = dataSource.getConnection()) {
                follow(connection, heard);
            } catch (SQLException | RuntimeException | Error e) { // whatever it is: nobody else would listen
                if (!isClosed()) {
                    pause = heard.isEmpty() ? min(pause.multipliedBy(2), LONGEST_PAUSE) : FIRST_PAUSE;
                    tell(pause, e);
                    rest(pause);
                }
            }
        }
    }

    /** Once for each time that it goes wrong: where nothing can be heard at all it would be said for ever. */
    private void tell(Duration pause, Throwable e) {
        String message =
                "New events of other processes are not noticed before the next poll; listening again in {} ms: {}";
        if (failing) {
            logger.debug(message, pause.toMillis(), e.getMessage());
        } else {
            failing = true;
            logger.warn(message, pause.toMillis(), e.getMessage());
        }
    }

    private void follow(Connection connection, Set<String> heard) throws SQLException {
        PGConnection notices = connection.unwrap(PGConnection.class);
        int networkTimeout = connection.getNetworkTimeout();
        boolean autoCommit = connection.getAutoCommit();
        try {
            connected = true;
            connection.setNetworkTimeout(Runnable::run, (int) answer.toMillis());
            connection.setAutoCommit(true);
            long heardOf = System.nanoTime();
            while (!isClosed() && !channels.isEmpty()) {
                unlisten(connection, heard);
                for (String channel : channels.keySet()) {
                    if (!heard.contains(channel)) {
                        execute(connection, "LISTEN " + channel);
                        heard.add(channel);
                        prompt(channel);
                    }
                }
                answer(connection);
                Set<String> noticed = receive(notices);
                failing = false;
                noticed.forEach(this::prompt);
                if (!noticed.isEmpty()) {
                    heardOf = System.nanoTime();
                } else if (System.nanoTime() - heardOf >= silence.toNanos()) {
                    execute(connection, "SELECT 1");
                    heardOf = System.nanoTime();
                }
            }
        } finally {
            connected = false;
            release(connection, networkTimeout, autoCommit);
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
    private static void release(Connection connection, int networkTimeout, boolean autoCommit) throws SQLException {
        try {
            execute(connection, "UNLISTEN *");
            connection.setNetworkTimeout(Runnable::run, networkTimeout);
            connection.setAutoCommit(autoCommit);
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
