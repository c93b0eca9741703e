package dev.eventsourcing.boot.metrics;

import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.ProcessorStatus;
import dev.eventsourcing.processing.Processors;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Probes, at the most every few seconds, where the logs and the processors are. What cannot be told is not a number.
 *
 * <p>Safe for use by several threads.
 */
final class StoreGauges implements AutoCloseable {

    private record Key(String processor, String application) {}

    private final ObjectProvider<InfrastructureFactory> infrastructure;
    private final ObjectProvider<Processors> processors;
    private final Map<String, CachedProbes.CachedProbe<Long>> heads = new ConcurrentHashMap<>();
    private final Map<Key, CachedProbes.CachedProbe<List<ProcessorStatus>>> statuses = new ConcurrentHashMap<>();
    private final Map<String, ProcessRecorder> recorders = new ConcurrentHashMap<>();
    private final StoreExecutors lanes;
    private final CachedProbes probes;

    StoreGauges(
            ObjectProvider<InfrastructureFactory> infrastructure,
            ObjectProvider<Processors> processors,
            StoreExecutors lanes,
            Duration fresh) {
        this.infrastructure = infrastructure;
        this.processors = processors;
        this.lanes = lanes;
        this.probes = new CachedProbes(fresh);
    }

    void addApplication(String application) {
        heads.computeIfAbsent(
                application, name -> probes.add(() -> lanes.ofApplication(name), () -> lookForHead(name)));
    }

    void addProcessor(String processor, String application) {
        statuses.computeIfAbsent(
                new Key(processor, application),
                key -> probes.add(
                        () -> lanes.ofProcessor(processor, application),
                        () -> processors.getObject().get(processor, application).status()));
    }

    private long lookForHead(String application) {
        ProcessRecorder recorder = recorders.get(application);
        if (recorder == null) { // not computeIfAbsent: whoever waits for its database would hold up others
            recorder = infrastructure.getObject().create(application).recorder();
            recorders.put(application, recorder);
        }
        return recorder.maxNotificationId().orElse(0);
    }

    Number head(String application) {
        return number(found(heads.get(application)));
    }

    Number lag(String processor, String application) {
        return of(
                processor,
                application,
                statuses ->
                        statuses.stream().mapToLong(ProcessorStatus::lag).max().orElse(0));
    }

    /** Returns seconds. */
    Number lagTime(String processor, String application) {
        return of(
                processor,
                application,
                statuses -> statuses.stream()
                        .mapToDouble(status -> seconds(status.lagTime()))
                        .max()
                        .orElse(0));
    }

    Number deadLetters(String processor, String application) {
        return of(
                processor,
                application,
                statuses -> statuses.stream()
                        .mapToLong(ProcessorStatus::deadLetters)
                        .sum());
    }

    Number partitions(String processor, String application, ProcessorState state) {
        return of(
                processor,
                application,
                statuses -> statuses.stream()
                        .filter(status -> status.state() == state)
                        .count());
    }

    private Number of(String processor, String application, Function<List<ProcessorStatus>, Number> value) {
        List<ProcessorStatus> found = found(statuses.get(new Key(processor, application)));
        return number(found == null ? null : value.apply(found));
    }

    /** To be asked where the store is a database. */
    Number waitingSaves(String application) {
        return recorder(application) instanceof JdbcRecorder recorder ? recorder.waitingSaves() : Double.NaN;
    }

    /** Returns seconds; to be asked where the store is a database. */
    Number horizonAge(String application) {
        return recorder(application) instanceof JdbcRecorder recorder ? seconds(recorder.horizonAge()) : Double.NaN;
    }

    private @Nullable ProcessRecorder recorder(String application) {
        if (!recorders.containsKey(application)) {
            var unused = found(heads.get(application));
        }
        return recorders.get(application);
    }

    private static <T> @Nullable T found(CachedProbes.@Nullable CachedProbe<T> probe) {
        return probe == null ? null : probe.get();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static Number number(@Nullable Number known) {
        return known == null ? Double.NaN : known;
    }

    @Override
    public void close() {
        probes.close();
    }
}
