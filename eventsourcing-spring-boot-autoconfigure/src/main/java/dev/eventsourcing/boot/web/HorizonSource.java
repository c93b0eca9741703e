package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import java.util.List;

/** The horizon of a log whenever it has moved: all that a follower needs to wake up, however much was stored. */
final class HorizonSource implements EventSource {

    private final NotificationLog log;
    private long sent;

    HorizonSource(NotificationLog log, long sent) {
        this.log = log;
        this.sent = sent;
    }

    @Override
    public List<byte[]> next() {
        long horizon = log.horizon();
        if (horizon <= sent) {
            return List.of();
        }
        sent = horizon;
        return List.of(EventSource.event(horizon, NotificationJson.ofHorizon(horizon)));
    }
}
