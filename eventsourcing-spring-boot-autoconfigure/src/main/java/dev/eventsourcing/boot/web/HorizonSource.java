package dev.eventsourcing.boot.web;

import java.util.List;
import java.util.function.LongSupplier;

/** The horizon of a log whenever it has moved: all that a follower needs to wake up, however much was stored. */
final class HorizonSource implements EventSource {

    private final LongSupplier horizon;
    private long sent;

    HorizonSource(LongSupplier horizon, long sent) {
        this.horizon = horizon;
        this.sent = sent;
    }

    @Override
    public List<byte[]> next() {
        long reached = horizon.getAsLong();
        if (reached <= sent) {
            return List.of();
        }
        sent = reached;
        return List.of(EventSource.event(reached, NotificationJson.ofHorizon(reached)));
    }
}
