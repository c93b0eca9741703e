package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A read model in memory: how many things have happened to each world. */
class WorldNames extends Projection {

    private final Map<String, Integer> happenings = new ConcurrentSkipListMap<>();
    private final Map<OriginatorId, String> names = new ConcurrentHashMap<>();
    private String unbearable = "";
    private int activated;

    WorldNames() {
        this(1);
    }

    WorldNames(int version) {
        super("world_names", version);
    }

    @EventHandler
    void on(World.Created event, DomainEvent envelope) {
        names.put(envelope.originatorId(), event.name());
        happenings.put(event.name(), 0);
    }

    @EventHandler
    void on(World.SomethingHappened event, DomainEvent envelope) {
        if (event.what().equals(unbearable)) {
            throw new IllegalStateException("cannot bear " + unbearable);
        }
        happenings.merge(String.valueOf(names.get(envelope.originatorId())), 1, Integer::sum);
    }

    @Override
    protected void clear() {
        happenings.clear();
    }

    @Override
    protected void activate() {
        activated++;
    }

    void cannotBear(String what) {
        unbearable = what;
    }

    int activated() {
        return activated;
    }

    Map<String, Integer> happenings() {
        return Map.copyOf(happenings);
    }
}
