package dev.eventsourcing.benchmarks.load;

import dev.eventsourcing.benchmarks.CpuTime;
import dev.eventsourcing.domain.OriginatorId;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The load of one aggregate from each kind of store. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class AggregateLoads {

    @Param(Store.MEMORY)
    public String store = Store.MEMORY;

    @Param("100")
    public int events = 100;

    @Param(Orders.REPLAY)
    public String shortcut = Orders.REPLAY;

    @Param("target")
    public String folder = "target";

    @Param("")
    public String server = "";

    private @Nullable Store opened;
    private @Nullable Orders orders;
    private OriginatorId id = OriginatorId.of("none");

    @Setup
    public void prepare() {
        opened = Store.open(store, Path.of(folder), server);
        orders = new Orders(opened, shortcut);
        id = orders.add(events, Order.LARGE);
    }

    @Benchmark
    public Object load(CpuTime time) {
        time.calls++;
        if (orders == null) {
            throw new IllegalStateException("Not prepared");
        }
        return orders.load(id);
    }

    @TearDown
    public void close() {
        if (orders != null) {
            orders.close();
        }
        if (opened != null) {
            opened.close();
        }
    }
}
