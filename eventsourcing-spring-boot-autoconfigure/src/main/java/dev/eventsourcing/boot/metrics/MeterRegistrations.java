package dev.eventsourcing.boot.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Registers meters as they are described, and removes all of them in the end. Safe for use by several threads. */
final class MeterRegistrations implements AutoCloseable {

    private final Supplier<MeterRegistry> registry;
    private final Queue<Meter> meters = new ConcurrentLinkedQueue<>();

    MeterRegistrations(Supplier<MeterRegistry> registry) {
        this.registry = registry;
    }

    Timer timer(MeterDescription meter, Tags tags) {
        return add(Timer.builder(meter.id())
                .description(meter.description())
                .tags(tags)
                .register(registry.get()));
    }

    DistributionSummary summary(MeterDescription meter, Tags tags) {
        return add(DistributionSummary.builder(meter.id())
                .description(meter.description())
                .baseUnit(meter.unit())
                .tags(tags)
                .register(registry.get()));
    }

    Counter counter(MeterDescription meter, Tags tags) {
        return add(Counter.builder(meter.id())
                .description(meter.description())
                .baseUnit(meter.unit())
                .tags(tags)
                .register(registry.get()));
    }

    /** @param value in the unit of the meter; not a number if it is not known */
    Gauge gauge(MeterDescription meter, Tags tags, Supplier<Number> value) {
        return add(Gauge.builder(meter.id(), value)
                .description(meter.description())
                .baseUnit(meter.unit())
                .tags(tags)
                .strongReference(true)
                .register(registry.get()));
    }

    private <M extends Meter> M add(M meter) {
        meters.add(meter);
        return meter;
    }

    /** The registry may outlive the context. */
    @Override
    public void close() {
        if (!meters.isEmpty()) {
            meters.forEach(registry.get()::remove);
            meters.clear();
        }
    }
}
