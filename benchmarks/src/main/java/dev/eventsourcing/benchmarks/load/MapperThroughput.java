package dev.eventsourcing.benchmarks.load;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.benchmarks.CpuTime;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.CompressionDictionaries;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the way of an event between its object and its bytes takes, in both directions, for each event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class MapperThroughput {

    static final List<String> COMPRESSORS = List.of("none", "deflate", "zstd", "zstd with dictionary");
    static final List<String> CIPHERS = List.of("none", "AES-GCM", "AES-GCM-SIV");

    private static final int EVENTS = 100;
    private static final int SAMPLES = 500;

    @Param(Order.LARGE)
    public String size = Order.LARGE;

    @Param("none")
    public String compressor = "none";

    @Param("none")
    public String cipher = "none";

    private List<DomainEvent> events = List.of();
    private List<StoredEvent> stored = List.of();
    private @Nullable Mapper mapper;

    @Setup
    public void prepare() {
        events = Order.with(EVENTS, size).pendingEvents();
        Mapper made = mapper();
        mapper = made;
        stored = events.stream().map(made::toStoredEvent).toList();
    }

    /** Returns that of an application which has trained a dictionary if its compressor uses one. */
    private Mapper mapper() {
        InMemoryInfrastructureFactory factory = new InMemoryInfrastructureFactory(
                new Mapper(new Topics(), new JacksonTranscoder(), compressor(compressor), cipher(cipher)));
        try (Application orders = new Application("orders", factory, Order.class)) {
            orders.save(Order.with(SAMPLES, Order.LARGE), Order.with(SAMPLES, Order.SMALL));
        }
        Infrastructure infrastructure = factory.create("orders");
        if (compressor.equals("zstd with dictionary")) {
            new CompressionDictionaries(infrastructure).train(2 * SAMPLES);
        }
        return infrastructure.mapper();
    }

    private static @Nullable Compressor compressor(String name) {
        return switch (name) {
            case "none" -> null;
            case "deflate" -> Compressor.deflate();
            case "zstd" -> Compressor.zstd();
            case "zstd with dictionary" -> Compressor.zstdWithDictionary();
            default -> throw new IllegalArgumentException("There is no compressor \"" + name + "\"");
        };
    }

    private static @Nullable Cipher cipher(String name) {
        CipherKeys keys = CipherKeys.of("k1", Map.of("k1", CipherKeys.newKey()));
        return switch (name) {
            case "none" -> null;
            case "AES-GCM" -> Cipher.aesGcm(keys);
            case "AES-GCM-SIV" -> Cipher.aesGcmSiv(keys);
            default -> throw new IllegalArgumentException("There is no cipher \"" + name + "\"");
        };
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Object write(CpuTime time) {
        time.calls += EVENTS;
        Mapper used = used();
        List<StoredEvent> written = new ArrayList<>(EVENTS);
        for (DomainEvent event : events) {
            written.add(used.toStoredEvent(event));
        }
        return written;
    }

    /** Reads the events and applies them to an aggregate. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Object replay(CpuTime time) {
        time.calls += EVENTS;
        Mapper used = used();
        List<DomainEvent> read = new ArrayList<>(EVENTS);
        for (StoredEvent event : stored) {
            read.add(used.toDomainEvent(event));
        }
        return AggregateType.of(Order.class).replay(read, Clock.systemUTC());
    }

    /** Returns how many bytes an event is stored as, on average. */
    double bytes() {
        return stored.stream().mapToInt(event -> event.state().length).average().orElse(0);
    }

    private Mapper used() {
        if (mapper == null) {
            throw new IllegalStateException("Not prepared");
        }
        return mapper;
    }
}
