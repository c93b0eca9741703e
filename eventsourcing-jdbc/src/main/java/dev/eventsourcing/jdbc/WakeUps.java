package dev.eventsourcing.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;

/** Tells other processes of new events, and hears from them. */
interface WakeUps {

    /** Where processes do not hear of each other. */
    WakeUps NONE = new WakeUps() {
        @Override
        public void announce(String channel) {}

        @Override
        public void listen(String channel, Runnable action) {}

        @Override
        public void stopListening(String channel) {}

        @Override
        public <T> Optional<T> ask(ConnectionCallback<T> question) {
            return Optional.empty();
        }

        @Override
        public void close(Deadline deadline) {}
    };

    /** Tells who listens that there is something new, soon and not on the calling thread. */
    void announce(String channel);

    /** Runs the action for each notice from now on, also for those of this process. */
    void listen(String channel, Runnable action);

    /** Gives up what it took to listen. */
    void stopListening(String channel);

    /**
     * Asks on the connection that is listened on, which is there though the pool may be exhausted.
     *
     * @return empty if there is none, or if it does not answer in time
     */
    <T> Optional<T> ask(ConnectionCallback<T> question);

    /** Tells what is still to be told, as long as there is time for it, and stops listening. */
    void close(Deadline deadline);
}
