package dev.eventsourcing.benchmarks;

import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.DomainEvent;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a declarative aggregate costs over an explicit one: 1000 commands after a creation, their replay, and a creation alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CommandBenchmark {

    private static final int COMMANDS = 1000;

    private final List<DomainEvent> declarativeEvents = newDeclarative().collectEvents();
    private final List<DomainEvent> explicitEvents = newExplicit().collectEvents();

    @Benchmark
    public Object declarativeCommands(CpuTime time) {
        time.calls++;
        return newDeclarative();
    }

    @Benchmark
    public Object explicitCommands(CpuTime time) {
        time.calls++;
        return newExplicit();
    }

    @Benchmark
    public Object declarativeCreation(CpuTime time) {
        time.calls++;
        return Counter.create("sum");
    }

    @Benchmark
    public Object explicitCreation(CpuTime time) {
        time.calls++;
        return new dev.eventsourcing.benchmarks.explicit.Counter("sum");
    }

    @Benchmark
    public Object declarativeReplay(CpuTime time) {
        time.calls++;
        return AggregateType.of(Counter.class).replay(declarativeEvents, Clock.systemUTC());
    }

    @Benchmark
    public Object explicitReplay(CpuTime time) {
        time.calls++;
        return AggregateType.of(dev.eventsourcing.benchmarks.explicit.Counter.class)
                .replay(explicitEvents, Clock.systemUTC());
    }

    private static Counter newDeclarative() {
        Counter counter = Counter.create("sum");
        for (int i = 0; i < COMMANDS; i++) {
            counter.add(i);
        }
        return counter;
    }

    private static dev.eventsourcing.benchmarks.explicit.Counter newExplicit() {
        var counter = new dev.eventsourcing.benchmarks.explicit.Counter("sum");
        for (int i = 0; i < COMMANDS; i++) {
            counter.add(i);
        }
        return counter;
    }
}
