package dev.eventsourcing.jdbc;

/** Tells other processes of new events, and hears from them. */
interface Notices extends AutoCloseable {

    /** Where processes do not hear of each other. */
    Notices NONE = new Notices() {
        @Override
        public void announce(String channel) {}

        @Override
        public void listen(String channel, Runnable action) {}

        @Override
        public void close() {}
    };

    /** Tells who listens that there is something new, soon and not on the calling thread. */
    void announce(String channel);

    /** Runs the action for each notice from now on, also for those of this process. */
    void listen(String channel, Runnable action);

    @Override
    void close();
}
